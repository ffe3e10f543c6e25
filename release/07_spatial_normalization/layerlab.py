"""LayerLab, the part that students get: checks, marks and the report card.

This one file is the whole kit; keep it beside the notebook. It is made by `layerlab build`, so an edit of it
is lost. Below stand a small loader and the packed sources of the package `layerlab/` of the course's
repository, where they can be read and where changes are made. Nothing is hidden in here: tracebacks and
`inspect.getsource` show these sources too, and

    python layerlab.py check affine.ipynb

runs the public tests of a notebook, as `python -m layerlab check affine.ipynb` does.
"""

# This text becomes the release's layerlab.py; nothing imports it under the name that it has in the
# autograder. It must run on every Python that students have, and therefore leans on the standard library
# alone, and of that on what has long been there. A Python that is too old is told so by the package itself.

from __future__ import annotations

import importlib.util
import json
import os
import sys
from base64 import b85decode
from importlib.abc import ExecutionLoader, PathEntryFinder
from importlib.machinery import ModuleSpec  # noqa: TC003  # a block for types would be one more import
from types import ModuleType  # noqa: TC003  # see above

try:
    from bz2 import decompress
except ImportError as _missing:  # a Python that was compiled on a machine without libbz2
    _msg = "this Python was built without bz2, which layerlab.py needs; use another installation of Python"
    raise ImportError(_msg) from _missing

_PACKED = """
LRx4!F+o`-Q(3{#pMnBa<o|$NL_k1)|NsC0|NsC0|NsACfWGW&pI|%Kcd*bKV+yJRd%fO0d+W~G*HG-OUG{LT_6MiO(g8%0g{Ez`
$W;3s&088v?!n!(l0qrOR?r#}gaB*1uB8e(#FL>jLZVq@R@tL1X2!`@TANxWD5@#~QlO27jf?`QaT(0XD3w&9K&e-EaTzV7q5+T_
M|?i5?><yiNU2pRwy6}PB9@p^1PTQJQuYl3lmI>Nu6aIzyJP?XN&o>`2AemY-iO}p&x)x<7k76>n`zzECDCBL_j}vxGPP=|?Dh`#
fz{00*{0?fV@jlukypF#pbqDOcYHg(d!e>lYwxS4TfOJKs1a)v`pxa-wt5H0YUb_A_t@(#@><_dUw8lwvAufvfF)P1)7W?3uPXcB
KJnf6ecjfEfgz=usYM{PSg%Fd_lF>-Y+K)MqVQxC4}9{JyWZY)otbDU-HJf_(G?fbLsy;M)r$>wC~{5(sG|*OqP8Z6m~5pRvDHQ0
-El>#F=w|fiayNXG%UsTt$Q@>fkdd}?|65+f_A>{faa#xcqdt;S`4Tq60Kkcv;_cYQ*6{o>69ruy%6sYR<Is@7tOQjPB*1HwdQwF
c;o{C+%@n$AeAR{d%JykE=2C-K3EmV4>CI0s9oKI*`8SYbP4wJnlNtc4ceUS0iZ?KZX$F#bS`wQ2PsjFt+LL5bG2ha4cx^ccJA#f
S3uM*w%HsjH`Cbfy|1<yBA5W!tQnfDtF6Hz(R+07xs4j~%dJsLt7lhjJv#Plvr2B`K<EG(wM+oU3e_=y4Gd-7ZF$}vg7##9k)Ljz
nKgg~5w=@vF7LhXw7lE4z3x5M8*rT=zV4CB?l?LC)`i#_t-!!_a_PRiwD1PtVh1b%O{+Qg!{u$Fm0b>;LG)+>bzl^wthOszP}X&Q
jf@{!09&2cpd5B<3iiz#zQ*EivfmFmij@tF6sl5y*G`Qz+e>C5AUq4ut*m3&$RX5*U@&CSyqy^i53>&h0Ck<UtW4TtWMa2tqPt<4
y-!#r==PL1djW5W9N1}~fFOXH1OSZ&fDlcg14?*?l-ov#)bU2pX^0{Sf&|beiL|Gt(rD37Q`FPS02(v^000DyNRlR+o~i7kO&Vg1
(3=xUJv}M<fuS~oQ`1JK)M98oK+q79ks<*!PfDNaWN6BGi4RlCJxvX%>KjA=G!IY!079Y=CO{Jq2mqRBBTWRxrkZ0)9;y1LqfbO0
sK^AGNQe+12+#yZNuxx16#W?jOixo26CgAJjpzb-|H}%ZhkIcE%L)Rbf&Wku2p_({fPd|u%dDvYBm?N@?|L}azk}oV1mBkoZKv~2
S@;ix%FS~4|I~dM2_H(+O=Jj9a40A}-}emIS#N<}6J$I%Ehnb||9Z=5Sp?Lc>*iLx!D+Cg)DNF4|Hj*|{oNdje605yfA7E!b$qfZ
bVU3LARc9q!YU2ybN^$9JO8|J&q_719fkh+<cJ;sf!3-91X2=@Y6?eo9#fS)5LGNuKGVbWMPL2?U!x<0Ac87*`63!`r46JhsYIrw
HjtG;;1Bm;MEcj{lc$7>V2PEcm)<<5TTxts%z0O?c_I??dQyUYDb_G@EQRGy|5Q12@0H^X^*RfGfdBdhg)V}vVxSvVZaw6f0G}YT
Ww}s)M*prLX&^xytlgyoMxVRtaPB~+yINXuwYd%bU-0ts_(FY4-_QH~y`jbsl{6UZ%lt+p8;Irq{^?Wm!2iuDr_4U@kN!54c&Ee^
Kn1L*h=aj>+wjyn*>XF3His~0<@Lug9SqqN6}t>P2IJYof8(glo7_61U;b4_`t@JDhZ>tqRij*NM9xYeVlE~%9<IGqBc`NVK6udB
D3LIqk7&#xGF4xZY87!!{u|Iw<fOu=Bq!C!&=Wr(qWDBa0O6jN-bKqzK3p~M(Chc&kwa1XDyEd^*Wz3&E$(zl;iT&5U>yf)6aTI3
?)XkTl=JncFc(w=q9_CbWf$mxZzZ4l`u*-Y0k44=m)xO*wCq|@1&0A2Z*ItU1r!>vQuB~BZeag;4dut~ZxQ3{nC}7#kT&(LW4;x&
oQaZ>7HW!p1N(!!l4v)pKI4ZJ$RHA>NUn`824q#M^tz=-JL(}RRV1_SwPWqyj>jISuDDK|4faeC-il;xmL8gNeV6js0eV2p->cHy
@uWQpi}@i%8D$SBC?ka9^FH`IC)kR_qrpJuB1u9A2`4w$5G&E<Vw`!<b9DfB0-P`sYCxqyja6iM|8R^w${5Fg5v&2$WkmB_Q6Nne
5xa8%l%C~)CCFEN5f-XUa99-^uftDoL5ctg0yn+5?AHz^dOzKFU`J5W8AL0+l;<zc*Rk&Aa2Je@RjKf(W=1m6Ch9u&R{rreVKS3?
0?Px(qo)W89>A|42X5g4N~!88;_+o1U@zhFXoSb@`q#kLXNX)d9n2EMTio$KkNr&MMKA0g6keU*U*V_;uXtgp`-}KVKkxqK`z6d4
KZpDks~uCDBN6xdS7S3hCJ!*;N7H)`mFAy$0Q)GHKb?J(iRyUt>fi9GUW^4k<o`>BGAoSfOOWRHlf442C6#6-;Yt6UB-0i+t$n@S
dk%j$P9j|oK-Q%KcatKD7wzaf<M!5Yi)09jP$ktz{&b@wlpdcdF(`DXmAdQ2?y!5g*{B?dhI#~ty>{|?s3c$nB4C&y4vA6h!>h*2
F`S8A@tF=CWezKbKp2^9&<lkQ%FEOJZQWfZTq{ldpL`8Wz;Ky6(qJ@)f4RmlRU^+*eB?MDO5!Yd9C!cbdbWp)t_JvQ4S35fQAN+=
->+^FxuD?rcjbAxaH!Cs$z<rX?+Y{P<3sNu3BZ^fA<UBX#Ji9}1oGCkT3n_bdOZ6{)$g18jB!*vI9md^XoMBO<wBP%O>|T&k&(@J
E$0~OP{o@g<x4Sgc{TC)?sJe3=OrS_keDPjD`SBnl1TgR=0W!TbMy7$_^8g_$pNxYVI~8|SwNO-2Uk!^M5CsQ1g`~$pG4vMR7un>
A2&6{OrfDnbN#te4?$bN;z$)jjY`eOSg9hVC4nm&PZZ|KgWPB*K@O7#qR!|qr;&_ry$__J%LWCXjS4uaG4tgQTDWr1pe`U1_hs_x
_VLGY^^f@-eSYg5`)-Oj^5p!FA07&Zxw+89;Rd7Q$Ju`z-JzdGb{vV?SrMmdUeFmgQdIF%wX9g*7y5Yj=Qgx?oAGovkx2{3475FN
Ni|Glc3eO>WwfeCVDN<@sRHou8#hJ~)<2Yi$lw${51Aw{cbEMJERIJ?D8bZW1cpR6{;+;OFXQh63?z=yAnq)D7NV<{%lv*!QL*^&
!NtC6aPeA<njwM&sbK=XGV~0I3{jPotb@86m@?Q#0zp7CU41V2;Q`W_o$<Dv>yD><*F2w}`~U6*L=+JPKellv=g*(oXd2yz3?FCa
VU*{_u%Y^dGNxoeKmbw@E`UvcJt`9QQD7vfg09Ll`&)q%{okj1x_&KmZ?ORB4q*9R+iq19G+Z~*Op;`jn{#o|w*w$|x^=zDvr!v2
vs#hTDY=4~_lOk0%dGuO3X%|lNL1iMH7pmYoS84t+xu=cSOC!Zf3Ryp?%*ws1p_x?cC2b)!HEZV17;-EW`i9Yf-<art$iv650tP<
S{bOTZRZ^wG6BOt)Hf3m&C~)U#7Ke=e?JVdFe?52kDXr`BlqsUX=?Z(jVTa|RB+4uG2O?;S_*RSONS!lT5Kj*GIeqXwb=ED_fTA+
wG<cJuRuM;6xV~FR^A({v$<R0QpFq;5(mvff}O)}7XpK!Ti>{PUli_f@L}kAYHKtbDi#)LnD`q;79+*GcI12UYUu4c@ysSjUMRA#
5p+Q!C?E5#9Jg8N3{ULLe-ur&g5>T8I5X$X=>w>0ic)ih^8pbaMFAjgR;2(-c0o6&V7Os``|lDQi%v(Akm{(Y#89#tVJNc)hAy(h
URdRbo%Zps5CoDVG@m^{nF%KuA?<=}tw&(E5z0#pK?M;MR8d5C-fr(vBVIyehC&7m1z|WQ%V<SY5a~96t1WcgT9lUExWi7JIBP<Y
69|~I5JA9EKRDcn1T2Qbv^XIrqvGu$XU3>FScGR|aP%&>1As{+kVw|IwYkPB0}gir=e&tA?vS$=822MyxT!7;K#1dTrUY6J=W@h{
KMNMb=&1nk(9&B`;yiqW_C#8CN)*1BVA_=jyj7_s4V5^YoC}o0;wA-u{vTte`}83+fN7nZ17kSy)B{{v%j?0@FB5Y$({jg~M-f5G
U7DIn$;R~d*^X?IyU_mDm#NV*^S>)5?E#Z1rAAaD5>BNQ5@Gn{tJw4`&~4F}?hVcAL(b5s3DErT8qpL^U<_SFi&X>)UuzUZbVMU1
4R45!gN1tUgFapZqA0Sp5fm7wZhDiD=cV8>0K$G6=TnSF!g%WmB%+%6A>d4dYo81{y!bJ|bXSrWVW-ItA=t>YM@$<gQZ}iVEu%wT
2VKH_vyYd2_3a4yXUCszV@Cqj7!L-CUydLqYGx3yka$&t?hZ7PW+v2HJry9!M2@CMx4kkA(L>(rK$lJU8ai>kyt1yv(iyJXCOWiE
5K_-wb-=kox9Suyb-ba<X$7}h1)OKNLtJ(P5#hORfVRqu6%iOHx@NMC_~gSIZ8Tb+YFCC>kbHd1%o})QN^L}-Oa?+Ai46ASGc92;
nqfFVQpM$z;Wd`q1&ww%>dfV=mwR!bHgwd|@WUm|sQNp4Coyb14f_V-YPFtU-=;|88YV+&9W;v2=xW<TTlYipNC#I;G?{MGx@+BJ
<W2<TCYfGZBKGE=siPAH)1qRl7I6n2k4LiwGlZt?Fhxa01vh>9D!N05x;Ko1%C6ATVrdAxyHpk*dK~t$rF3-THsiM<UDZ?YWl&d6
n)FJ{bm>yHb(m4oXEz<S+qH|QMHLg*Mw+Oo4uYts#7#8|mME($JGjLvZN?gErrb;yOt_tzj(Ir@L!7J8s`O5WYZ;L}Hu1FcTv^tF
fx@awFDz0_>p}$_*V9=OPNG>P;EIV|MYA~<#av?p8aQT{qCEng5zK<q#*?O+J5i`=b!6^^l%<%l8fOBckCU6q%_`FGDk;h(DxC=+
-#Qv6Ltv}cid$y1q>6{Wg{Q8Utk!B4u9t{%>v@^$h1^#&8dH_@WK*fv8fFNzJ3c3O!bp`0=D#HyW%xdrTHfn>L&-x`z>{Uz-k0*Z
z;}~;ZH$#17^7L+uxed!vQ~k49CEn??PtSNHls#2O1U9DS3+7Z&~h^Ud9cm`c`s8OOpDTrF+EuIJomPgwZ^QOqR1oDdCg+k$%bw4
pGHlEJ!M9fXO(_JLY5Jl6yC<in=cvD3%uLx5j<GZ-AKsM0mVrq5@4`f^05^y3+8&(xg*c7jx|VxQYR*P;dE~I7%$cM<60v3xthly
k4aQQCywvV?&U*!oiXX*BXaO@KnWdjMn-2X&MTDZ4OK5M{NGDrH_nhxdW3d3V+xApS1Qe^&>GW<f_Bf(eET?T?0`5d@_HcBje9P8
uCxwOgXISBN!!~5gIR}?tVqM|I+~NoExsA?-J%CPduD4*hsQS~d{IcXk>j{0*2QMSFhM9+hqlrRd5boa<n!Ig63s=9J<D7!iYoIp
T_%@fBBbr#JzlpI5Y!~!b`WMYmk`++XfM3?S(}<wM7mdVv@33F_oVsn!V*WojpE=t73}<&kXCUZ+ghb<2H&cd6xR&;YcnNZ<HzW5
*M5EbyY^DYSVe|lTQd4L_wP*0z2#Avg0C+ISWx;CNAEGX)@|LKKE{(192TV-wD4-lN$5n>m67cRBHgXKxoPX2a_3TYnL|gM&3cqf
uUZY?3S}6dLJ%O*#6;xVPh|Pm;?Mj&@ZJihUj$K;VvADJ%l1IPobX$e)c0LXlw51UvPL%}4&!t85pq2=S`t6Dh!pruN!nf{I0VU?
?wkgi@uP5nka(ShbmTIMD)JI0T<t*}6+z6_n}|TIPm{=tz>r#K<v%BDcut0JIEs)vV1B=n0?0Hl!w;n`T2bh;I^joIQ_Gr6LZwQb
0S{JPT_;v!G3%axd*|l^9zwkc;KLvfCIXcSD7*soNA6#brAV3^NmGVKZiI`yI+cHjBMhw}No+JoG>~u$u$80(HN7uN(RdF0fY{(t
ZEP)H$p0Pvk`8y9H%(Rn5K$qD_I2#fr;MimiqJZOq_{z5Mskg6d-EK3kv<lxzUxIczk7q6Gq=<F@oRXoODalaA?(Bbzq;UTk+0HO
ALjdFqyRm@=?4LGmLlsUfEvwC@<31sBd@3dpw`xpdd)8fpL=ffXQMXrsw_VgG>a&elhN0@%`y22Ka)k6#^`%B(Cra&(I{}W+1^O8
(O$`0J#Hw&3S5Rl&f+5RCWe)xFFvX&Xj9L9YeHmS=9u7R!eokK_5qPSR1Ur~3iDyJSfJ8^vbmmoJ7?ACBA)gtIRXZvJbKpP;LQ@Y
sgD%u?xbFn47<a*<<)TQ?O>9}!(RLpm%!l?kupgQINj2R;YKmJ_IvFA`3GE$yKAO<pIDgcc-X^d(5onCfwzLV4$f+>Y5xMrzcq3Q
7UUdU0dSkZS(hgPG`hp*NCrZQ%Nfv5Lb0YN<3V;auDU9^rvdp9`V?|B23W^t4*yA^KqepRyJ#pvkXeadpWE>Jl!YX!jkZayzw><~
wnD!~+;Ju)B@+Y6YA)lHj^uR<#ri5L26ADPs}~w(W=%RGmdR7py3HHMHF6l(Idr8dvokW}Nrc##2!$hK^=<MHBEeo8a7f|S7_T`j
@=d##)f4Ml)L_}MSV7qRROUZuORS=CO%n%+2r~b+XQC1BHK>#1?V(s7e%}7Qy52DLNu>M??Uce!?oOMBbeblQ*n}ztN{(f_b{&8U
QAi3<OHFJvYH8G_)KVlW*vERd!LI4wuv@*?lG9aA@;Q-8Zn7E6O0<o=5d(%%_%ncyexyEAsQH>3UMw&0(CmQ96G%%O$Z;Ai#QUeD
dI)3LHnixx<XLrPRt?BZ^ws9!%-I)ym?p@Rk;SQzBZKFqGptM#bp5#;*#LQhQG>I!hfWqF<makaR-99buWUYEr>;)v-<9Rka}*#!
qp0yCa_dE6Pg$1tD0)JP?TQX(?H^7lN_h0WNhk<5US)s`6-RSSvN$KAAe6h0t<Wg~03_pvjuci#EX^iqrT1<Q`6xxwt~3{ff#NW2
7ID6KSU@C@KD{`2kkT7yQCe;?CT1l<#0AXLqk-Bq4FI_kp+{fsSYY;Yp}3^Ly@_44-DR%WkwIgvgVcClI%#Ts5*6fAgXzz+#lL1+
o~l&q)`v>#2cOqEh$iSFMfI}?iBg8>fBX51ubH1rSSKbyK+6(=sSM@(f6y<}8WB7AcV13mNx&Q)oJ_`JnQ=fsqLEOubW>lLaV+tZ
blglF?mM;U@GqK)c%7e5)e(mPf<B%*^{1TcN;H2jOAkHg_PS1#Yw33S;Pd0oLLfPt1;&67o+cYnq$1>+BxKRh)h9yZ;2BsVkfKQ{
GFq&al5&~}nZ5L;lgAE3l20@bkQXX(J@Q6@2qS8#&+~aTJ?(e)dzsHVWjUH5&OrWz58p8YyAyp|RfnWpmg`R`1)YTljXi)4v>m$X
rOy^J4Tr)a4&Z?~W%g*Hyu{}YW#RFPam2$SOn$TE)T$n6C;;_D5(d85&r8RPT4S>S#<pbOY=-k~r*4b#iV2!Z3N8Kod-v<$q=c#S
yA_JLSOBXmE9y1Tb$>_BF36G7u446$O3$q;p`^VGU?R2OBUJ{~3Dx_3NF((Sh^}6vh8Av^+;$uDp;7|m6)v7#cZozEQ|Lz`-<M|d
HZnP7_1+5CX#9K!N~82<k@yxNSgd)wkF^qDe=+sHJA81KaBDlKRWc9}%&8MgQ!Y?vCbcb7e=F8i6L^HJ2^KYAUvl{%Zm&`!OC8VA
3_M=Ytkm7_5`{KdpD-cX58Nhsu=NHJ_&4SBN}MgH>3J08`FVdgPIFm+Xt(M9PV@5PE-|az-;s<szTBFb!;9u)tnJ@FdHgxAG87C;
eiMHI&-On8?+OhBx~IAyH|X&Hhk)t<GH?_NEAjP)<s>iP1TX0hIS)w>==1b-9+;*{N^@kSN3>I9Szby!XrLC&8!J(-_)dcqI&S|n
KH<d2IHY+As-4%|atY;?#jr1}=RK+Qodbg<$r_Av8%j2m>r-(V47vcSqzoG9A)bX)1{vuna7-zMQOt0%e8SQa9V>W127pjH0qhw+
1ga3MrWFfos7T1h?Ezt-AX1u6jZDPE*z-|wM^_>P#%p{wMLbqiQ*3co2qC+mDiMKTX`H#RpMjxo_R_B9I#(ubF~;`L{`*}tGGG$c
7A_jFvrsN#nJC6TouPJf-bZvOM!A9Ea9|Q62*2wh1iou+u!I3d6WsGrHc^^Xvw?at;M-PN(_|uI6`DEJ(8Si1t+vw!#ha*@WRy)Z
-C>DMH(J5OL}D7&wWCz4T{)|(Zd%I()yyc2nohWF-@@&RBm-l<2f#9aMYaLTLH7IB*0zAZe_xmmJW7313~+#%&BtC6Antq&6Upq}
4}A|gBK#64G|+EjCDQ3?#ZW>%e|EDmZJwn6RDUAJC%+o<Uq0NNJ9~o1W(mbgHr9uy8sku=xA-CjkSTZ10>0!OiF^(-Mpak>nv5<v
OpGYA<iWct2@u~PWG5(G;j9lR6iQr>${-QqgWMkX<tI*Thx>iVXZgM1MRo?aSSlLt>vVxa>bT;<IfN8IikjU*dS%y(+l|I#RDw#K
DJy8Rab_pJ?Zk2b9zj5VSQRxPSEp{_EJy5x^qqcb*#GPOo6ubRD2d|1FZ_1{VkA6@p_dL1v+h_r%xIwf%F^}%7|19ct$Eps4+me<
?Nk^el;x-)Ne&a~BE%`hR1fPCp6*xW{8xnn$xTQqxFJX+wLi_B)GATk!2!^Tg0AWg>iYd`#9!@dzdiEbXI?{nerYD77;fYKMX;&C
k#xLK^sv>16d#MT8GLHp(MF&7F{9NWw8=idISXTTdY?5j+oxsyG&`{=K?Ma4rFFY7lKmFk{Bjy13(ibKv4c*{FR+kA7_|K>Z=`rx
{w%<mnOLC0_?9@u#(=&7l#p-<YlvxK`;i?0iD9Alq@y&WL;_Z-{uUJbTv*-&$GVMV13{=kkg7-^gkO;Oe2GFhjxkIIT&}99NGI1V
%Wa~*h8Qfy1iU6SKSLlA2=TsPPq8=<+30ax$g<k>*C50N+Z{BD3umrzO>gSIR}R6*617-)6wNBYO@*wkMMd!PF4Nb*0{yr3?~s5V
Y;H%}KF~PcEa;X_j3AKY!)*;;lz<xW5M8U)a1gN3As8sZ{VoL0!`kcZ*jJsO1P)A1sC}Tl%8Qq&6k@Jlqa5t9h(GaHz-}~3St5@M
e=GJpnBbgN9tL2N<$$-Gq~g+uU%5W?U)}m5pxSooY7944t|U4U$_9stanp|t9LMiu3Oy^(6`G7vB-Mn;NtGf5uGdu&9oBRE6hw!q
t;IltQZPbtu&%P6HAiz!$R)zdnh6D?D_?bj<1x+Og&~X*R80JK@=tL2h@P9Qw8p_2UGvk^CT%)U@W9^q4>nlayf?e`^lHU@y0F&I
*mrQ2_z<CzYC9QpQ4PBXbf9HH&`I(LpCzz8{M8|ykl&Rz5H_vbIxVn*(KX0C<kE?%m6SY-BnYghn`wTaY%9V;jlEnjQD9{rA;OP`
c-fVc!Y11K13%3_ui~^nS@f9~$IMx(rBo0Kp7siVd=_X~dt0l*F_}iw43L+b36y`oE5GI9z>vUmBYFX#7il<gbMbW#ygT%PDyZ6N
F5%p%A?Ne*n1v-xWBQ@N{(jtg2DX(H$3^Yr>lGh!{|w_dIT)e)?*uPxI7NZO+jmjSyBf@e%ZeXrAQ~?rAT%bufIp4-AZm|A^1^$~
4M#L_H*d%WbaA_71iipi#EHpTiUa(hL4b8yIu#$gQ$T?vz%PH-4xTwL<#c~cPah$o92Q7+K6k_P(TBGH=ud^B2t06?*ej_LU7!P%
19;dRPQaEY=lR2ppF9&PE_<ibK=PC~dY=e&nump~m$HuhxXa;fuZo2O+GzcIv#&m6??TM6G=z%?SC6uIlf?SXeo)W4%ZRh;Ae(X1
j;HwvOgf>U@8w8y#$C;cZ`o%$gI=mVbQ!H<s>Ts8yPzO-pt(4(nW^&>llwG1II&$7clkTCBz(S_x+2#@!c#P4grpJH8NVRX<P70g
bVaQ#D+$Ol4;Hz}PD_AAoj0QPD3h}376W^2ttg;E%^+|as|V`pErA-|Db2$4*OnVk&1?pjPBOk0$8FB6K#MOVoF%^)8y3kn3>ajM
;X>Se)Z{77VHF7+=dj?tHyl`+DmIeCpo`$5iB$w;fs91~1d)Ck3OL(7)S~<vzjmP;k*)Yodi=19*H1I*RieO>gT-6Ia@hcZL8?wF
B?a0T*Ue`HNc0Q$*0-N@l?sQ%>?nHQiAFUmRkGo5DlxEC6|bU<UZDrze-ybwm&K>EIQtb+ikpH6ibFZa0A<h<mkqJu!#O&0tbSc?
_A5HGbN4ETw{I96ATEocX_hJnPcMbySIyeZReVo>&3L6(9DXGZjwN=Cu5US0qI%cY>(Geav~{1UKO&MPY@T|3E9QS!;5AiCv(~R9
3nK|2QRIFj;NKx}sV@sK&y%z3*g$)DLU5;>V@-bdP`ng5pt4vHQ?`%>IE7tkHFbZtM<mODWDT_&ffX;TyJkB0$%&GVbks$UgyW3h
EUMfM=>@q7gT2V39^EhF(&Nps6Xiu~*)l|+iR^?(1QFNGhCzT$9QpP=bxDK~&EmPRK-A&3X4I6uB6y<0_?WKz@qp6k6e^LagT+dz
gazsxu!Ay^7tKZCVL+jotD+Kx3|Y5rHrQIM8Ac2}En^I2`VU;yxcUkA`OWy?-(-TVK7D0qQwI+bKLIU*<?|^&@OlV~wA5_=eAIHk
4Jq@xB>nUf87okG?dMf~j4jyeZSk)78Mws5!-}1JR7j-<6IOjD9h|^X8kl&8BKs(B1q10g^Q;d1$rSqeK*>$wZlh7H7%4%y5DFdy
D8CK!5J=)5N`D8FR4RGC5Y=7dZp75Itea%KQ7u?0EJ$MI+jU7<wgKhS%=@j?5LN<!zUTVjj!5%r^V^R2ce~c)ci#HJL#F;x+x)rp
<6UPB1J1QP*uL(1ns+B>RyxEkkV7aXmBZH5)#9dvUx_4Iiso$a?-&kVDGHh^vMD8y;CUgQ_7O15Xxidw(IwCaMm(1AT#zJ=%?Vgy
U186atg!Yoab9;J@vg|3LuWzM&k;nd65q9}**CK?5nf!<JQch1u4#FxaIbB@PPp>!03dW%xXrHU26*1RgMlze9qtl^HDE0(>nFJo
4q1ax!864nU{dp@`wV*FYh&!bE7Qikc-_F)33;if#yPse#EasjBzVIiek>U(Kom2s?@UNg$i$8}d@!XX(vtJMZ>}D>(86z=SEgXr
!%SI&ZoC8}ESpL4Bvl6y0Zyv3FKw?&N^feCH+r`6dClDz4_V2PEi1w#>4CuF_J6jv&;(2|#`1LS1poptY(bGwB}F(H!y?uzvqp7y
!5oP2K=saG>}sYbkp~SR=p9qgu4FBVfCWwsfuq=+EEUCM0p%ombJNanKL0LtCeS@wlsmJ{ozOJRiQ(Fmd)QnLBbPnkNj%U2U>Vb;
I(F!Io%;@KvvtEJYY}ykAm|`BPHUoRWAOeBFUCQuDZkGYR~|eeTS$^Y-kTc!2nI};sHs|A5l=~odttyfht!Eb2@VFmi22_F#K*oq
pLu)4D`#2Z#@5B|17s>XzLv_OlpyVc8*kN{pu-LV+#+3O?Fx~VL(mT{3<m)@Z@WP<)4jE-_dwJ!08o&yM=Vjs)Uz`z(pais6c>HB
TUN9*h*z{2YPO_0{Z)NPK-%?Bx#9)xxqO<6(^Wi5(Cf*BI6=mjK%`LG)?_r34j)1>LIEU;41ZVf&o3+OOZQ%qRxt)75SGe5TH}6&
zFzNtV*I-M^IZ1oJUC1e0V+nbis2(rP8cXqmDiSj0(%xS(rOA43D9$<*$U3^6$o4b1sVf4c=LpcQm#QLNTuD}NiiGWRsAbbDf?@C
`dw%|S2lmC)>HO{(ffR@tezS%h=?a$7<kU_?R?FCKKQ?luqg^FNq~G8ias)z=9I-aD5}7htr5j%a)Pw2Dgm)T6;~M#({C-gi}Zd`
pa;U`LlHS0NYr*-?-@^=Q8gho==E$}#ZL%Z5zJ0XPxY$Q+!>um5lt^ldW9ajPvz_5&`!Z1fKY%iNVLa7G98Q*6gwmjajjMYb#bOO
NM;F{+=T0&X#4e?;@R9@EWnJ|O@P6?`7dUI&?o6zjWt~))G_R7q{r%WbCUV}Q^vFz`*H5idHQ-Uv?kcHB0NzFAch(xt-q6+(keO>
KrTTA8hBQ|g+mmnN56^!wNS+zF$`i5=EazDp-%$*Mo-gX1T343qYP?N7ea{g3|yVLV+4YX!~3R52X5Je+s8?aQh)Y$yAKSPGkVM8
0lL5$MfI%&%ZJjsF=mT7D^u?G`0FL7R$x$O%M}_roX46F@8xdi8`*lRH1WW7kU`6lB#^Tc;dVgBbvm+<jVUEi;7k<2DMPmFQ5(_Q
RZA2{H9gLzRCG$=fwrJZ9_(rTjy0w1b#uK!=?m$Od&$0*<M?Y%2ZX5hA$$A!cs-#FSD!tc$Vt_g$-v`6`Tu6k8@yA?ntU16<4ATK
8HaW<kYjR)9EC8*Af+8R{@%A~f1a1^@9&ZHtbFbmAin&m@o=GgHVFoCkl<XarvQct4AJRkksN0hWz03J78h1%)znX1rYASU6_WID
z<dfAE9?dVG4)7-NV151r=h*K=HO^jDh}-EWdu&`iQhnA;<dCGB;KOu1tW;LBuROg!>NwuV<~f18s&Hpa=3a0?s46v0j4Mw_TGh8
De!VYrs^eSK&Hl&{#|u7r8=?q%}gC@Cj+Y~rcU}}=^R7U0x$^xG>HA~NCbgBY7}v;jmGcxWJ0(^>JZ{i1Q!Ml0nG99dH0suYvxdV
k_7xpC#7J?mZfe%s&Wd;0l(``{kZ!Db2P&eqvUw2_YyTpp{L&fNNa)Ux#v1qFcT(8NW3)zXi`tdI*Y*fOIZMd{gq2B?Rm))WRwBp
o?Q4J4oM(m9vEs8CmKA0Po3y%tqq-Sq|y8NOf@|UJ@NEbVh$7ys#I+qU0isp1EY>62>i&a3+niP;!w*~^XXr|^fp&*=n?2cf)Bc`
L)Tawwfb2SUOP?Qv+8@qg9FGayN7*9VoE^}C#1MRvWCw&+B%V;sJ<iv&d|ZG79cKvt7gFzAIPd&)<-Y8;B<~ta#~@CnSCAxl`wen
Qwp#irMJ^20wmwE86=4=mAqheDoEh6ArWQ!SHe>Be2NR}e$%Q_cLa69vnLD=3m{c5P8V|`3n{o%v9Wu;f!bwed-Sw3kpt{2XQ0vj
FYB?^v<*+i#)A|lc<(qDm%?6Jks?RF3X!yd@_=4C*>X>0e0C;HlUo%oQYp4isl6{bOP6<hZ3>p;Lf|XdJ{kMnPdYAvD5pA1v);)^
F{=o(Z(P%QuM=7$;>&`A7w^pKmjvztN;Z3~8!$!v^5hZ4LICWbSo&M>j9zutfOsqFKLe=y4i8gf5WVl^Y&{ke`&d^<m*vLfXj$Pl
hu;%s7ns|=fsM+9n<Ac7kmIe=b5o@aRcs-D5+R>&9PDnkOm=v-#J1xBk<RXL8V9_s&6_NyuC|o}VBn%g)kd{dEsNkOv)-{aj7W7L
s(T){r_<r!?$CA0K^?I3a^9~9k2>bt)am&dx1+q(%c0@ycp|rv{gPpO8jO#(jGaJc0v6o#|2fp==9r|2azMI5sh?j!q~NW5o97@@
e$L8+(YmEY?89i$t)1CB&6<nZg(1O?P>qf?Ko4*7SZ@p<Ds%&t8*%soF9nYte9!3rhL!W`Go@k5o<t|+Vw%$Q8mmqJ$Abi^$wbPg
i?&w+-O8Y5)<*s7+gAxKiMpt{d8zXXp$S9jP)D0NcfbOszI96r`l6x*WyA(aU_wa=4qicumvV&#PbpA})&?^e3VN`8Ak>8;<64FX
Adgq&6R|4?_&CY*k(RqE**{CFZOTX#6a;{nC=`%FCRqz2pbMs!kE<YkW0?_aR|6#IpeaFqmeXK6^B@R!O@O;~GI+`+lXmVc5g_D{
*Rj|izmHpuA@FO?a#hz({22E<MU-~W$4V%LPPU>ak1SiyEywb)5A2=vY0$1uuTGG{7g*d#EhorCo#%=SO?~vep2?8wV`#t+E6e3R
Q-8){_Ef0b8o-F>%N-3-^~s4aeXJfBmiOy!weO(3*h1k0#3Y2A74WIKp@eQ>36|8~9enoh&YRSXJx*6!j?kEug=m}5W4{AoDps$<
;JHne7Jgc2BYdq6v`j7f;{}g_43h*JKA!a`_Eu&$$1LhOPE&)~RRNNzHQ=Jp`b+7JH~gn;_%!PLP$t8Ezl3dcq9a?13fUyroF^_j
+Lod-3J@98lb~E|N~^$XoIfg6l>l(*(mzhwLC1QK5QB69a+ujv9XARY0Adzn7EN9f+QaNL5G|V!YlaQNz)kZ8<1Z#7nU_Nwecs(?
Y>}!BXxjJ0$wb;&X4pLR#(myK5Hlk~SOGByQ<XyiC0y;3U#~gA>?>sJRmLuPbS{RBpNV8hpuQq&a>~~24QNIT;~4nrQ;ZnU-*@I2
;Kv8qv^DqhrM>z~1U;&GQ?hjD?Q1?3$>^4{s;(FNeRtp6f69B*uSZEpak#6`BIK_u%VbFBNlb-WOb~ArmmJV7ub6JZf|jJk3w?Q}
err6PzV}^i04Y9KM&VW+RY)nop6+ZpV&pMPDpFirW#ZCU6rov#(ZOf~xoZmyk2whC_O#F68@i7*?;ap$H7H70sFI?J5CnSI9}f~D
D-iY)C*NUvghv7IQl9cd7`^$tuWAn)g>6@f3pR%b9GW=our6$<SQQlF-cAKB;_fI%rPGS}@ejw82J>%H^!o+Dn4XtWE1!<9usn|<
6zf3z{UNBSGhqCwwM3F_%T=%}EY+|~0ettrcgK0qekUdwK1qp{@q?GO_TC#uQ)>W2^)zA0D12C%Qw1Q9BpXl$rbiwX%dvujqY0vt
0K!zm@##`ZpoOVnq3}D`;6=&DMZnQA6FvQXMgd?Tp=uL7p)Fo9iH(goi8BtRaESCOZEB(o8v>Dvhd`ug%7G7F{bXLZ>#cUY{yQ+M
%6=?~hLnVW*)GO-GK5r^$r5*}fx;hmC%K~&RfE7@;$ox|Wl<r0RFR+(C?UGLT|=ZhE+!rN+Dvhzu&2l>WU2HKtxb*;M+ac`+g+kU
!X4#gIyy4~L7){82*HC&pRbC)zh#xBFHwIWE~5jEmQ7Ghkj%juHs}c(ia=2U^hxuTaU_pT%>}M1gJa9Kd?W!>NCAp^YOF6QK;}l%
ldjQxzYC}hCTNv(-L7yIO0T{%S^cYXUNy#n3PHb*a^*iC2_SMZ_E2R@1IymUmTc=J17ZM~1Q$#gC08}n0d>XjQ)-N*r6+TG*I6f{
3YK)VK(1|ftFhOT&H9eMFil$^mUPbPfrl#)U}ws2Pg`A-iII#FkS~rVgNo>Q7Ra2Jvac`R!etz%wu%_cO+t2;<EYdfx7EE^(4oC1
ILua8r39zVdr@V`g(O|w-x$T{Dz_!U;U*W3TBiq)VskX!6g8Sr;aPtCj5Na2uuFo06YCM5!)UvDTs6i^CmjR>U8f941p}_&5#ME3
KwY<Y<r5h0!Sw!cQAgbvB6=EZMcpnsu=wW?QxyyqQSzKX1fiC@=evj-I8!AstAA&ec*<xjv|u{{1v212c8+kWH6zo3sPPNDKXpY`
#9-nBvLd#&U4So1fFuNnYrCe`UMd!|!iHL)3_oyPe%bAe_Z%4Gpk(>M_54`u=omK$BMD%i@p9sbq_~O8k-K<Tq+mxx4oJx6H)lPq
m=?L({sT*1V0{Q4PxNtdZJ6d;6;Tok(C(8n<y$HBt1GTE5p>ln8d3eJa?s(P?8g&~lr_?d(%=oGH+K$d7HZg@kk*hp`E3&vpqs-E
#egJ*<?;GTR{}z!OHBf-ToStKX<8%*NmF`~_fR*WQV81KPE#t!!*&Ic>Q~TzS^Z$9HOkiyx+Ls`ggcw&+~XfX(8!^p5b+5hWj0Vv
pmJjqD5)21<wv)xpMD;o-Dn6U03`|<)w@?moa#ZI8e(vSItLk(!_M>sI6qWuXfYkmalL3B(Cqm)q+pD%8M{>XtxCk%jz(q)ZfOo(
Hoso57p`Tmti=qi7}@mg35GsX#N+pAVe}}gh7J59ab?C<+t(zrv^&U#iZg-LVjqXDtW^c%WXK@+R7z8diIvdJ<bd7aG(8rxd@s1b
=1HGZJ2X+4tYalid=;c$#@%m)<5tG0K>j}5Ivg7>le!Ca9`jUSo4vMVj<>Vz5MCc$BJ-ox_q`^vgIm7T5|wL<)Q6GK++(b(nG#M_
tr}i!ZWBnPnKDM2t@ft0Bss-qvDu{n&0Ti7o=X*Ov_`l}+!Kl>(lQD%=Qc#?MBrXAX^RcrR=jBA1PIhNG}2aanJg%0Q4D-q;+I19
VZEkCr(&+AXTXtFd+%Es<^4J3%9CCeX3|nF8JIZ}7{#X=?_i+bA<izgG$Ck06vCvXpG|Z-UMsP^g&pc}(YW=hqKP6-9nLPQV+gjK
#N0JD-m)YaAkvw*!tiNd5ohAp;fXd9WQJ*QoH4Nz+lHe0pvIuB^M|loy{w^S8IDa&QZ?`FCZDgH<?kh}+;EvA+Div!JG>l{GN%;5
eMrHZ=|_Ajnz*26mf|&dsMVEC?KkM6!(|f#BNisZMS$)l(=ur&wu?v#0YX6|gima3Y8gmtvlme7g{(EjBTL9@r1N>xDzZ5S<wzE3
@pdBAxLIbhnmSD-sm_oq8?9m@VMwhZu6Unygpv#bW2GrPQ@LaiNghu9P@$YEnE<yAX|ptHIWAoZoryyBu)!wWo!m-PUC5EmZlaF?
MN@+%o(6=lnVZJtazKJNI`9rCP4cptE;O2rgX@8#%^I5Q*U1rjh^#h`GiZt81Xg9B5(2vdV1f(pyLY&xx2_yPQIO3=;;5p>oZgm5
0Hu^v(_T_%nXL5NWX0eY!nnN!M;(>UWHL8qP|Y5Byxu%8XaqT&<oxlxt27(uU3NWGYsWF_>bdh8#A%A5nW2#SR&Uezp{Cw`+)*vX
Jln$N|9@|fbH<=4@n+7=8ekq$CXD1aM(^OczFx!OjtvjAixaY(Sheh)A%s?tTPPAqV4#mAEg9ZdpX_{`r0{h=Rx0mid+u(xrHvxK
Z2&vWN{|+%Tf@P2v=Biuva1lNkrDT~_PQUTkz6~J4D9=m4y1A<OCu8obz=PaN>&_AtDv%8!b1?D>M^rfAyq&Yni2^#T%6qOYdTr{
O%0>x!QsPB0^a;J6F|kqnNdi9%n+cg%X;y%uV=@no8a@eoZFA+JPPZEEWP8Q<2j2)7bQt)$e4%)z#5HIpF$uC7!4IwV#|B(hlTsp
{2(GF=mw)pC|0ywTN0+wv<cE^D={0@^rvvl=p<=#S_hb3{yZ8B7)B#X>uYU^W#Yu+<xrGZ#MaAyzTIb4Ut`D&AVP=;7(5r(c%H};
@JncYAACh~0!$Nk>j6{=7P6elAQ+DoUC0#bZ<`om#vn961CE+jH*h7S2`KM1`#Y)Uy^Ri8H-{y-XU{tI#PGpkz=(wY#K^g1DoVuk
IXZi1@7VPACqyP4eMRhpH<J$B7fje}u&$BN=K{eNL+wZeg8+l1=2t(|l&-$h&(}bGwlT+=5>WQ2_)-_yMGplW@){n71pI$D8ZZM-
(=0xG)9jk`))Pn_eqG?Fk2*ul;`TLjCpkj}-ECIBBHPsvUZg2cvBHb1%(!hX*f8UXN8zxyKXoY!RgOe%*7k>fS2qvXd}_Efs{6U`
5oU(Dt~85Ik&h)4I-3bS#cxZy3Cmc_MxJ!o;JizV<^6)38%n6*qZUw2`>gKrEl1!m`%&zYf_1s`(#k>O^y^o%;PM8iQ`^CJ?IV}1
E(pnP*;EV`Nx4#FG?*4a;G^SR>%<S5QD;cY1POpZwKKc0u4S(!VbE_!r3o^e1zuZXBzQBhdr?ufUEublYWYDBd!`l4*J8qc!;ikV
uHF;Zo@>4cv4A2u+KK3Sf*_C*-ZSr6RcxUoDNHni(9rA3bdd`P@W{DvDX0`+k#|<9QmO$^qQnfA8=Ep(-a3I@Cl(;ajDrFuqnB+#
8bDNUVy2;i9+sa68Uh4}R#o1{*>^C+J4+tfsVt_Gu0Bi&QXJY!yN^P8OvFoJJ)GURxge18^qZ)0pnm>6(O_7%&nGI%$Gu>`Shq*5
eLj9Py)Gx=4C;^C?FlB7$Wbg$(0uK~rEx5DTxl)XK6$HP@tGIcLe7|5FIAOTeQ#K*9a9UiC!uy!k5ZFIR|IwpgF%@CuH5RA2rs}W
yM;F>2|*AX*s*uAFwm&65BD!pB{hz}MMI1514bVBXxDF}>C>irv%%8YYXxX~Q_XOx({~@3KQ|~f7mnZa-FNADUjGa*el51eM}7(>
RaAOb2RZ!OJWh(LtSj#MIQ;X?E9{`3v#`!?5@|OLs_3eL&my>mNA6Qp9+;&xBoGM+H<J6S>n$PGg?y&%C0c_AIFN5QsgsGdTkY(>
t9^L3Wn=a&b@_V({SPJakbZ#&a3K_T-sg!YKLgi~4iX3HO)B;o*G1wOaY_dnm#F;{qgjS*mUos4S;C9BU}`JJ;pIf1q6O)hUj@MU
Zr*1Al1{q;VQ~M-($&y5lX~X6^?9sc90n>T&3q;kdQc279KJKnHmTN<96!J4eJhjdwEoNM)q7{KVCzqXlo1mJ4ZL#}0RfTuZ+{s5
yXSMr1_m(a-S7OxqiNYGhrczQ@*ZUn9R&)({ehKli$Y7v`s?KQ!qtCp+?fP^+Ck2S*hR`55y`nkCDLA}Sb_Cyep7EoBgESXB@#Ta
!34zgfE6)ufC<AOoKPmr`iedk6X)S7d=J<BI2~Ouf2s(NAV7cs4nzqN5q?O43J9<4od_%;C_)m02*3p*flAT=NCQGD`TuwQn+C7%
+FGfOvt6q(a~iFPy<OE_b~?3VYHM1;u8bODLoQlnN?~f2tY7Dy+5gAdr;^e=DAI<2AF>aLLtbAW)2L*=GwDtz$XV6!RCP~%eO$EJ
zk7Y(YuPu%4z2#}Kb~m~G<&1U05rx2;dL)v5bFKdLp)eYb$;Jxr%(EiQ2xFxL=(a(57$)whVMwk69a#8qUj68H;53$e>!3$kM1zX
)g!^+{^?B_=4Lhf_#{@jJq>G4=Z+8v)ktx<VWhK9_1JfLeY0J)A78cy$REe9AWzKl`jEdj(#}O)S+rrMmFS^*-baZh^`Z65Fl_`+
gWQk5s3c64(KD5j0prd#;RLJ}5J5!||E=Y8=v}NPX`o`%u=|u(<;nqTv^vllwvW(^o(PlRu7`Id2r3GC^Vqrw-GGv=!j=5fX+T+j
4E}zS9T?Hf94p=1GFH9Yo4;DEdCl?043+1Z==#vs&R~!T(`3=)$uqr%5&hNG5)rA`AAlK;3<Q3CY+M`9ljgG#HOvp4ghvP=(^LQe
-7YaI5fiu+$5Ix1mv0Nig&*E}BKzYf&$<I=^^#%$@<SukMW^lb{tM1n<Hn-5<I-GAlBrp@9(1a7okIF^OGWtOMjWKGfmR5*5GpGx
O8jIapw+A^YiXHR!zm}QVVa6b!qR8$Icl`d{@87+ekUh<`-ZOOVA*j;ca)TPYCmFUN?7klOb$0z4r6rF=qXqy>*F%M@;qdJ4-@e|
K?O}YQS%MIJnaTKps=Iol)Ry;nl=TlA~oPVJs*UuQ7Q<auYYrv^+K|fGuCZ1;}ZeG5C<!F&ZGdqq?d6=wgXAKTuw6TT*F6&d!F=Q
9H1S_5@1FX9lhX5<5autc6#;>yS(T;M!?(4oAp&dvSE6D952TBvP9+9Y9_Zte2gK#5`aaC2d&gPjE_6?ab(X0Gj--w_(_G5p;I81
2V=HRLw#xLeB5p5g+6cn%x9{oo1n%$G?e{6qpTGd4!txgG(N?rDl~R=tQtBL^(RQ2sA+=eq7%B9%g%R{$Y`J;Nd-7P)wlz$GAW8t
XnV09|C}uh7CTd^Z8sKY`aWvUx54_#2qf;mUMeYsVYImF6-Ttt354OKxv+L0E+v$^urne!Z`SAtk$<*8o(RKqomEVnw6wmy>d^!t
M)vQyM@R>uNmv&QpsPW*eBua_&qB;ZtHHqWoP@~}Ax2K}dkT7{_29B_x{%At#e$upJbX~3^i0U)gb2E>l+beg%@?E*BM(|1wKJlP
f#URHHXI(zAVLY##HW)(5^xPB5fdUfh)S6>ng}<5?g`et)|5plqT!>F6Dh_Y5Wtc%a9-DZ==6Q*(NUgnICbYPX;t*K@$%Cl9N%bW
Cnyei<Z-z%6~^N~8r7A{3i=>@gI&@`NhBHyG9=w8Tt1bu;OgeMUDd7%EJ}#GI?!G*$!bF*=up)LoEKlW`3G9)Az+SLp!}#Gc}$c@
!$=TFU1}f;WteMu$nc6;SZ_Kry(r=XY(0Dr8|MDNO;hkA)0Q)Vff86E-oCAG0qa{|ijF-c`MiC0_2@Q`shZSPGAs>KW3mi@fn=#o
!3%Nn2ATpV<13^0<SU60-EhWJhgyxK@w>}za&8kC5JnhbrM&3EP)d|y6rjr!o*?*<52DH3d2!90n=*+OeV7a_R7wVJqp#h#>d=1T
$sSUO>a<B>w^QM$=#FVEVj||sJ~1q~hu%yDKS?VHA$x$UKKW%LqX<bEw+4e0H+u^PMkqrtEXGK4EsDc}_!KC1G(b&$;@r4;`4sCx
vEK?u4f`ZI1X2rCs*~q|J>$$9mLbqmYSgh}$ejU22bqID5xHXMstp>Tv#1c-F`|zF+K@qYuvzZ=S}7$G7oco8UdHn{9fR`Nv71@;
AZSdZUmCOL<C>gBm!{ESn2a3wwL2qZZ+3GO)~GF;oc%TN*V9-H0|a(}uW6}6q8B{3NzY3DYJ;91iUz7hQ`#X3@@&4i=ufekk!awM
*rG?32ywAv%?|wB<Ay!dh)L2~SwkiGln&Zdf~88-<)T?H>efk83PE;qz|!>^i+kltA)vNvAj>NeC?xE7xO>qMHmW%bEOj;Q#RIU`
`6@YNFw{6zi%#@eiY&c#SS($!c_UaIKO^DZypf_Ljbue8H_{D0BtLVk<OE9+Y>QEde`^J%k;7Vr^H&p`0op3?xLvW3&{UUE#m5j(
AS7|DN*V>&ve*{`={zkX{P(Qg6ah`i=gye^)7MLm6WR@?sAP|F$;SobP|~=XGVC}k4~D&tEZFZ@Qv{7aJ{?FSZha(q%FPN#K<|gJ
<ce9tK-eS651d(OcOvM$Y9BNhl{ik2qf$_lp(KT6<pKjiXIDv=5v<<V%@W;aIi8Z8!jA1^9AIpUHUtBZ7k3Kqu|MP{NfMJa2mf2S
rRIx^g$?+*U_N5dSDs6uA4+>C(^<fo{0EOm59z^SZ`=B;K{l7#^x?<+KzYaXm*Hq&rVZKLWGy|7{ewv3MChJ=@xlO>qu{`@89E+G
A9T?n+M3&5Rp9+v6K5DvdR;|4rXDL}f%D=ByxWd2!M*D|m-Wg}v-j(*u^P6ordn}12GFbsqzHH6X+w)C89I@n#Ia{5s?Sv$IC$P$
&3ikc`;sBYTAt+d9Go6Rhpt6#Q~ByFQO`|p)~AhGhR3OXow_;AlXGlah3n!2t_pqiibXyeW;c@rb<Yz?8~Ew*BgLY1ELr!jInc4w
t~D+nv9d=V*O_J{!E)oo&UvJ=I&YZ>3q#mw_8j0HJ_8a93)B`FEG^P>IryccTAX2`(KMvEke825Ou!<_1fec&<s3~w1W;%t60<Wd
4)0dyHlmTJjd*B(qs!&Ds2UMjE~lGAP%N~Rr^*A5A_YjMv}HYlv;%X{$OpXxxg<Fj3o^mTKCeH|{Qvu=(`xs^*mZrLkh(1YA6qis
t|q)v&H!hfWe*Cx2d=YuaZzeet*G9do>=V)DN7$K4)d5;N-t!BG1wBFOmm|O(te0c9&!RjJq3CBQLz@U{P6wqo<s7rcuoOT*KSNd
$szdztw&E+?e!nCHP)zXZJB5hQYBkJ$@Aq@4OvKHD>{6faOkuor;z}itf@fe&He1`0VwA@f{$;j)+qMI+$k<G&Vq!{u8}b9EOVO?
@Y@qw`X`hB`nn?p&&<rnQbUXL-N%je^;*?3n7bg@<r!W?er>&6uZy}kIaSRYQVWZbr@3Odvx?z;_+_V-Hfph_uF8*vfMi(SBuhw&
5wk9ao;I&5M1&qKEu}XNna@l#tqbon<rt;Z$<h=*JT3mV(6i;HK^v+J`hKFrudDFn@gY0nM*lxe<hlxU{k>Onjp~ufX4;lZSN+ZH
i^*(nUd<-wvwyzzFE*C6lkhTfyhV#DO1oOxPPVn65KnoakH5pqH`H|S^6jQ``EuW4d^Ho>A$X4s#ylUawK!+?M00<u#lC6xf3yl-
y><Q!{$H1cIX?rNQ?~TyN%zP=$?>;A!PpM@CNFKj+H`vnEb&&c>Awo*M9G(RU#WlN_~LJ0o1U&ZQ1!)A(lz%Tz1+}!r4!5lOEM3v
t-q`Rjk>5;?(d)EiT5u)mqJqCs$6lty7q4|Nr1hWY}>Go&xtGB{<Guv4qq=XN#->~zmjOGHr1Ei@8to<L0<n-n#-`|x$gEzLlCdE
Xne0vqGpqLVnoNWcK4NBQb!+eG*DCio7%^#EQG$r>D?J}>i&%>K24})>GiuC$^Jfz_?!7oOFaD0>k;)q2E866=WS=tcm4*L-OCE9
SNUM>wZy3C&ZO*BR`BmEQ(1qv%D2v~hn;2i<y~-PI@52as$WpPYkMg9`uz=@s3zuTXcv*ga-=}akMw=Dq2raBWC}C4TjFyQDy*Te
^49vUEe#HBWY&#mFT>DbyHcm8t2L?LTCJks{>o_5s8Qrtvc?gMhNq|a`0Ed(!TzUFvim!yC>(i!-{0<g_kRnD16nOcd~2sJ{J1t=
Z?yi0gJ7@t9x5T8qNC}UlzioC4%DNMoDu=ooc_mt>Mb6_NxisdVDrtmZ=Xb$WL=h<JX>a$m%*wJGf4^?Sz-@KdbjrS>&BH&ry8(v
d@i(5b=8UA)u5~bWYq5w%i?Deg2Y*diU}X)EP1fv>EDiZI7#CD9eg+AtG(~us`fA`7<*Bbe|}r?HKm2W=UE6{r#AD)mAg*IU*K5F
hXxrfMTW&)N0n5`Ui&wR4<kk0*NXL(V~i_)aZntN?scn*s*%jnn&iyP1!&<vMLvk2?_V0Ypy5Fx;1WDn4(%ljGCUh|<Hj17;@z%_
KAfqTRn6C1-hAR2TsLm)^_B*{IvZ^$S{!04=Fe%b3QjiTAqe`I`LSO(%|ubhf&JQdPFrm{>#3W^fnr)4gNdGGeqM5FN`1Aj7}AK1
pAB&+d6nRgt@D9k`a2CT1S+qE%b`?yyUe+1c8Z@{irb@9pIsY{`Juk5vQKh_feqd+7nD(^P3Qd^^MNdL<tH)u>3t(}(yK<Q^>7xS
oHZ7-s8?DHB#Q6WX9we5cl4ekIK-PC9Gv(jERv6|VV{@sttSiU-j#{Y4E+?9DNli$!5LLZe^WndHxeGL;LGVU{R@+AY{1KAX$Gpx
;Hxib%PN->vdDZrlGOWU>(-W*6msV8c9U#;VC`L$`ZUhR(J2spzBR_p<aduuy%wi;=gW5%^Vct-m9%cPS|35>xT9=MS-D?j9q%sX
z@ie=t~H6DXEinXp{mat9AcDwXf49fC}-e15osx<uMZsR?S%!KzHZ&r#TDJO>$Fy~*48$8VSbqKy}pbv+l6i3x)FEJ3F|qe_QEk!
tkhZrjL_Z$1|CNRoHHsNDxgwW#B_T0tz4JK#{r@wxv<X@toy0f@B^D%*@Xfk5RL@OQSD*i-iq3GX!D>^#g#D>Wm&YRLOmaI3V0iT
TK)9&JoKn$`aKVCma}Wq;l76|`~vIG@ANmjMM)ZYxK?H*SM01m2?`P6*v>)3>Y+oveAHBBaeu{yK@?aGq?M1BoGCpGPcr99re}=*
C@=7mp2<h&yY0=#OqmTZbMN!rqyAEz?r@3$)a&m57yZ`x&-!`wH}Ix*Md6krrws+|I4JX5TGc`1=%CxFHyC>w<^yYmDQqDR>OB>(
htIG;J$wBiFGqqXa%AW5Bg}y0Py8&X)am`DZwiCyaEA(!*?xEI==3ASq%I%Mm7~g(8u~@EpH5!Fx@2T$6BiU>1ApDGUok@O&|34p
@5&nm!~jU_<3Kc^&+0*vSqQ>pG-12Ya(OsMAlG5N{`~>S9)ODJxzq>C{a(%kl;Wb6_=)Q8#}P_oP}h>b`u!h0H03@%0^&pazoeU@
u1`o^%M}7REp>ijYw@h)x+supBtPz){JuX2?mOMuS{X=+QEe$^yWL)X=g;3gqVsa;3rZ*C!dCH3Yy~vGvsqhTcGn`w>mUgq&wAJK
5wC$-32LK0$o%>G`KE)P^crJp72w)^Dxi`<B#;5^vG+aZI7d)QT%&SdCsZ_2RWFg|WXW1npEw<Z^VG$e{sTRqdjTsBJ*fi2`)tDz
RpvYMD<qXvprCDerk(v!D0i94xUcG?(ZEl7iUyWHw$m~}`ijnUBe;it)NVtN=k$?irUK^R3z!8FiU-#%?=K20K(OP<h}px|u*`}2
_0*5zOZ{4r!qRmp6oexu<snF?^Ae)T@Z~Il&*WVu{O=D#-*$&?xq>+r4iyp#5dnA$O<d7nTbbW$)@L+`i-HWYWs&hU{)h<pHm{os
4Na*+wZIQ5kF${aUw-|3-sa@$r_srk=yjjNd6(s}r7V}v`yD$sCEl?7OQjV|gR=q)UAmUzR+4qX^CWYI<v(K!9rbCUIKMXbk;<j(
4IGTKWtpx*l-ep_zZR7F+Evx1QAUsou6ny0p@Fv$R0)hlL1Ce1T`V*q?69j=3bizF<%+J#&yO7Fz4QIqy!9UdZ}ndmaY~bu-5RDA
K#l`-=_;CkRqG#!TUL1rDnP@y+FFIX-iiDVlLgmrHWV-wP9L#r-jS;3jBGs}%_B_M-PYB$#Y$*{1WZ(db>njWy)hRCfXPa&M0k19
vdp#NcorQw2Q4lmJ=EWDqO}I06cjDVw+`%o9achOq<nhqS^5ifq<y47y8Q99MidGcBZ&_t=F*sX&zf+&YhNUqn=b-t-JvQBh073e
MPf8sBMi_ag2Fq}vWaO2!`Yj9@0Yi9_2D%-n^b}YMNY-wtLRo)ou^v+H<L`#oh}DbIQpYutPQJ$yE^*(cw{(-^N(L^*v$LAJX=8=
{3)Q}H|_#PMb4e|s!-N~MHyJwcfxyt6d}qS(cX~4g6O!IHF%Nhpz@`=lVT~3d6?3I{E~SxmxDQCC#~WqxpI#eD#JU;{%&&iZ{Mzz
1%3=HAz`AgUg<A-a$UwNzi*g&KAKaQ=~vHTCr3hpg#jmy%?32_QQOyspH7_^=@J5*fPmppqH`J0ntcL2ax-KJ__%(?QU!g_MgSc8
a1ikj?%7^mQ+=dTio@nv^t7)|gGsm@>CM?DWU40Nw^uGS(ZMPlH-f}fX)X-9x4qlBcuxoD9{hM0^+2bh+Ff5`)enQV7w63VlktBG
;@BD_j>^(R2L%_Bq{#B{1S^FXzLF&##S|VcJWW!!1Cg{dCC-Nl8_W`RB2-kKQtYkH)v5c;WWl!09v%%XRFae+oSd9pW4B6*3@l66
=4-Fs)b<+C{L+w+fdI&JV6^+yCiSgfg*a<<s4y~mi5C5{L7%xqirJZ!KvTg75o~hyvJ6CbHW~WKtb3<_bi6@V-eZm=lHD*k<J-Qu
sKPz*e)g6nN=U_7va0N~A~o5Ao$1cBt(>^8)}d!oDMo=}HJ1jouwx6x?!o963hV$o!N4(mG^+f4VVuYT0_4o1{#N+hKFiIoUqokZ
F8mfN#1ygE-qUncGlr|lmDg*^qF*Ycq$pVyY$WSU0>j-gC$y{03<6@OdT7tQ;q?&Gv{B?(MtF?lSD3U<`TcQs`WHr?uJVMgiZ;7r
;%3_8Rv7Hp$qqhq$L5vVn}#FOZ%erKV=^{YA2_wXPLZ$$7v0TSEVRjW*BuS0Jm;+{hYvPvJVyQSAVgn8tPFJIvX;P!pcqsu!IU8(
AY2heMKV>29qI7;-_x3DSYTT!+0ZNpn#i7x#t9QT4N?!u_<M*ufpIv%DSp=FH)-LyX!UjXs9Z8RX|j*Ei&nO23-g<&T-cG#E$Mml
xVu17{FuN%dmorq{k|w!(im6*L=+G;fX?!k0|n>|PZWAXv9^+Wu7|FV*@s<guAbI*KYOEng9`sZ*X1;fREjq@-}{GAQRo#}43a=4
85r~Qr$D3GyrdH#aIn~+U7HFE5=EBoz8*oiR{k*)Q=-=5>ZECo(`(j!dSG}z-O7<jV$9rYhJq>wK}7Zf8a(&l@9K$UWrlvN)}me0
ZXzo=?9=EdFj(~r!Mj_i6cS$U9jGO>n`+bTnDsjJRQMWg>gBC8@ADKAg+S}TH&Dugio0S1>10=6{D(ZmtS9g*b^kUVK92^4QSx&*
ZYn+h7uu53;y+&F-oO!F!`X-w0VV{t$H=Rja4dgn{Sy!6(jme>;YLZ3l7IySY*V0MsgzGjY4BFylCHzrQN10??$=c=ahmr;c&d?w
*Kcftw3JBU6aY{ZQDi}kIehkU@AmPoy>kB?DXMzjw77LQ+nnctmt&JT&a}@P7@W%EiR-#%??PwSt7CM5BYkR~IvnDbl!$<gHu>?y
=LKp>kE)FnhxF||eio++!ZOz0V2Y4;+EYRF9e=<QJ>h?H05vod2%qht9@@zeV;M~jaTzrdHgaN#h}aMH?)ksk2aQo&!!Vi<r41B2
w*0TrZ%_}2<N*LW&Wb01$NxWQg#I+Bf9n<OiS6Ps{}e%}R`04H0Y4}3swy^E`gJ$CANf1z!hfYM^a0L(0h17)Z#iM10YP~@$lsWB
m_R`9u+v(M=@TDkD<A_$vjbEE;L0vF{IZGn$r7k090pB4ECxYQFP#9?MLTAIdYmQ(K}(fYA2<wwLjLijoYz8Ke04UHuPO(hyowr1
pHJMi9C+3u1!}jpI#1Kiv!>EZ7_6|{zr*}l5Fwvw?n~Z=Aj9u2l7eg^pNagP%`6w;CH;mxJjqf=@w4&zHc#r_4>^lum++yz0wo?a
%S@9PV8g>+{~sgb64pPc4=-=OZB)Jqu0qHdjnCJBOs$s+9^u?OiU2@n0FNNc;zb9~^yobs)6qEM&duh(H7^orr1ai2JYMDu!gTsr
dg1+(Nlv3}7i+QC8jOdUvbW8R`qk?`T+@@z)aKUqrl$1Y!C!-$U(i)y%T0Q=&_*ozJo8*-9u(+!@aJCl#LuSqHficp!i(Cyd<TiL
MD4v}ng_$XAy2RU*;jUOuWQ$T!!xi1(#x$cEh27Q3%u&=2*TsE=+7amE_oTuN>oB=+|GUd?sv4W=y$sG%5qp7_+J|dtyjb}3P(!l
U`kjcODv&yHv23JgCz?)JSQ4q=OImBv-7)up^kAQ{$_^-dQe=M_&akGRZ_y)xiZ-I?zv9#vQ-pb`qsQaS(@!NXPaAwYS}i{)Xk<<
oae$-9Lb>jAz<ZnW!5Rdvys5Dw3Llan|7PI!Ir@eS<=hAzZYbMw9iRpHpstyuWS1?E#@-e*F3RCt~9W*PO?<)o-td^p0pOuoM28V
JLOU(A~1BpGDE`@aU=^DS}W4Na(XT#`Lwwx&b7vxQqz_8drMNXqMq`s?IO6nH?=7@sgbQ<M9$FpJ@Y(uV?H&jjS<^yFIr*nLhBVP
naf6qJT8XtG*<tsQYLR@dDWqZM$BDTfO+^DYYH#M(xdH|aMWKTH&~kaXt%k(Ee~t667Iovz-A&it1)%ww$G$k(P<oR)vv!>#kkb7
SoawjR$Qa8k#be}o(zvdeD$g9?oX~vkvLbdrMWvZB}gLGHJ37%%iYfQ=2zi<(2zX7d-aj>FH~oXZ7Q~h6QF~}KwZ*;;6(IOP5phE
oG^wp*T)2n3Ss=`qe2=pfns^CRX|CJRzRbKOQNiJkbJ=J2tpi1n27yrtn}n{gIRf~1IAy6uB`xd>(fYe-K#p4h~9XU(5#XdT?4Gq
02dAc7<_2#ay*<825(X3R0@F)mADl`{M1m`<>cUe27vND+ww-tbpxE_q5(Xkl9b02tp@plmC)d8Q3*&ydKj=b09S$xMerT*xzo3u
Jx}&9kUWn^s?zn!l9#nY;$b|~g6L&z|3BIM=QIS3@TdULi+<G_a^wOc@YZ`_1a7#kg`@!d{bEz&{VW32G8vf)s5eAS^ng+wAOYM!
z&NrJ!QrhR)j~lg(fM&F;yx({zhQ~!dhB)RJ-JQS8A!Hlk2YUJ`vccnhmL#XItM-97LcMI_FxiAPuSl%66L-7W~kDe@FOK3D1ryS
qvv_@-gdUJXTslqCD@%he=qm2ixxpeg2WI|9dN}Tl;(SQ?Vg<R@zk*9fm^1oc{ACEe1uR+R7EP)Pz4w!J?t?q0Nlj{h3nQsf<}P+
WN7j0&S(}yVn}pMpz(n;(2|f;dTBx>s-V!EC{e7Ky1YK%2OEfjfConLiSV}m(1h>~9+rzG*tvm30R^v;;|w9-g-=3mt)e911duq)
gy=T`0ii^A(-ieHa7~MbWG@+B5GE_c*Nt*?hP^Nik0uZ}p!x<F1b}@M1?Nan-%0vyd9aj(8x;b2gK`#%9D>sQUPNsB#NbS*ibJrY
mb5dwkb+hUG<ADXyV9on3BeW#pd;S+5p`?ZxQMaUiGadf!13%j!3s_#qx%8aC)cPuxFB+eQ?O^y)DE35LU!hLW)OeuJ$nZ~A5*xJ
GmkUZL{Hs_nm~i!RZPkRSqcrx1n`2dMZm#J<~(l2By4NIB5GF_i4T|QaV*k6n=Oq%)FKRPj}G`qluwlWk-i2D1c`)T@i{;gIy25g
QReqK^YS}&>Rau(qI?<a-Sip<$_uGQ8%>Nd4B3mKW<|8#Y(VKrZw<ntrAj<o(5hTJ6y%9PgiOjNC!tYe%T%zQgKIE5Slz{?0Dwv@
E>w>N0ZsE(odrPz5Is&L3kdOK$Q(%ATxg&WE(XLVf<_cd?T6t~QDuDB39SX{5(Y3j?o15;Pv}tt6v<){2?|r<@I!vSo;jI+_{T-R
bFCU6?KP55UF!j+t`^hX#n%zkgid?6V_`AbY3f5}Ffr9m*PQ$Qg!|I`FsD}%$<<431Mkonq~xIqM2A%SVsG2p?v4c}Ll-IZf5r#y
R{`GGWCoG{0sbnh$=UBx?65&7^1~ZSB@jPROgkNS!Pvb$so_JWrWM2eS&;T>6Kp%xqGW<u2;hEl!|5P;kN#%=f)CWrKX~cEIYpIS
zuQMgvOnfyQ>O!Y{f{s8JGg7!aGp^`6j4k5C+O(kUv@}ZKE}EzWFVIzQ)GuYb%zQ(5F#-GO!xH8PFHR}jgzE-KL53mtto6a&$4J`
@5fx*uDlr?H7b4yGl~&I)&BuF{X(3__)EU!AI}>^XCL<avHW4<soojP9WLMV&#*K*Pwc>*df$kDv}ogYBh4^;@9&RD4#+SBe+czI
6VUY04_|jieOWEGDAz-ct!})(hJ)OZ{njq;E}o`=?2dlK!0QLb#;1n5JY?EvFzTcKZWNF|GK2VudfViA@bQpx5b1AdV4ygt|5q9a
dSf7dG161JL!Wk>ug}Zbw-h{o3?OiaiP}e5>B0_ZF17LP<{TucP{bakyrPbvl_7W!Ey6R^TH}=d<M`)f;W*>pS$t|w<-5W|=LRT)
5{Ldv&AsRlu~2w+%4I#>%OUiR?w3uH3F`hNc!uz_gdgaBW$T3xlU;tcV>N8kRq2;Fe0<I2+8|~V44{3WxdeFMqoDhucL2CjDnkys
^|B=RjU}%>zBU^7dSw0YCd7Vyb&KY_zsV?q%|n)x2djaSfi5CwIF#@`8A9;e9VkAgQmUjdUtQ;-PkFk1r^$eO-{giNr_X~gsqWWq
er^cJ!aut5k}JU;4*+&XnFk<$g7N+6P#jzbV7Ki(V!B8v#^|x2QA$8i{=ejcb=!u5{#}$yF@!_WTTc6NtwAR=t>B3U^Y0Xy5JvyB
e(~}oDgsVx`8!a6YuWBfQr73}xqc0E@$jD=!BJwip%So$KM^h%vbu^B{VWs+|1AjrD-&_GpUDj0Y*mza3Q2Ip5Wk^P#$ucQW@30l
g9riG@vqb)C<v*f7H`*db&(P13;|*XnTN0tg@PjsLi9~c4kGy;7~nt_0qHHkLrG{7c&`l5>vo2O0ikFI1|$I?K#b-D@<m;W5n)gE
bv<h3!!rqr<hF8ZXFd8Fn8lB3krWjFG-6WS4YJ2aZf3{h&D`#Ka{)w6Kn~y!_y1S-4I(N4_(CvqCM8GmcK)|M?{~lS6XZGQ-1ShT
k;(g@m{1i+<u5VlUcObG7L2lb*}XHINr{K_cd&t|1vU564=+`K)u=493M^>mX@y`xa_0?s>naaGh;HVv#~MBbmKtN!x>P}t!~#}0
kV2_F|Exa86~)IkR826PK^xrJN~kdF%3NGOD^M=((Kc%ds*^V29D3sh?g9m4Q(T7r!zj9T_r#Dy$v2TCjh?QWLA-O3x1uc_+Gk)g
K3skgtO^)27k=<^lm)>nIYj07Nh6!+&n!U@=>Z_3JP{kraeo)EG``;)y(Babu=ZoqUNU!ANzU(-)aQE58%txBokcRI*kQxu&kWjq
61=l$bkUipb9K7-vjK`~qcXsKy3;U|WwAz`s>8=+9A>j4aTDJwbWBw{mB{WHTD{XsKq|a8Sb4AZ)86%vy2lbIEC0a(sAy<f6#Yy$
?wc|1%7_$Vg%KQtJaD+X4I)TZtf_lCbe-MwwVYD1<)U<9naiBxBSz|uhHFc69aCtU)oz}v%%^)VGQM}W#~f>n6s4>A6dB#FAymko
iuUKM5~}xAH1wL64oLEh$KN6&zY6GpclW69M1Xx&i0~nNN*&t{uQL3vmqPfnj44K>eLUT3O%Q<);gBo=>fZbgaeBXBAr45^JxEYl
>W3DwajYbPAqDAmLTJS4F~XsXY6AN}(I2gNlx?jIXBsv7KChm5JmvT3e4^S9XRX|QN>n6wg<ovyf6w$(>9=J>?_-0t?3St|4SCdg
nQAN0z&-_gcQ<ICd$X!0@}mz4GqtAw#*E`mMs`RzDr)yy94IUsJ!zJ>c1V%|D4{8&0|dDVVj)PV39yWDOzK^1VUUK(G>F3qs4$o*
AizctKY$`xFtIIM)ajvM%TrYji7GrUVj@<l_zR|9o9_qLw{v^|J3Fw-xVA&yQJNTM6;WV-6JS!siXU5r3|s{madO>f2w<wjM<}Gh
1jEtNd^OjA%LmYf{C@T4)%wnk%D1FQ0*neU2Kr){lE9Kk9GWo9bVSWcLeb6SgBqncl?e5E{gN3R1R$N^MWwe1;PYK%r`b{1K@o@w
;#2j+#J)VS6Cy|Rn5Et}g%XAobs-yRkFqpKb|Zq;oJ_Z_RT>g77-SGn)QL1sT>g}S!Vx#5!#~nPpXyH4w;ChS&~ZmUbxk+#sljH0
0OYS)IbmP-{|1k>cruCiUEfVsK2vNEqz^?C&8X>x_#{Y`?9kw%e)Ypd`>&D0)b@G*1aIXsIqr4|!Bz|X%hR}4Z)$bOa3pkS9-jSo
n4)Yl8kSpqnTO{~3Kj@tCKCN+vSV~|n2?8IU(2=`>Atd((-sX9K4oVQG~7lQ7pX)aj~^#=mvV-igt8G)yq|t^aY!ht23R#m-gpq4
4%*3EBuJoHM0UDJS_L(CMGuvzX`RlLS{Nu<kBaQ-4NDL5Yuph$p}$GY{#GP15k7yjmf+K%JqHn0E7d|QAXJ6u{FSRM5J=KP<fkSy
e-NBEhw+;TATBp+9%fQn@jkX!yK^H)CK#^GxsKA4hgHv`4;sjM{qPu?bFlCa5d0lG%5xw-GSFswk4sH`w)zLt&(xtpp$o{bXJ#Kr
Ndg#bmmR)8Zzxw-S5X~iiCX<fu}_aKyuOuhr|l079FO`Pg$H*p-B=Pn$W`&pQ48&9|1e%wg4H2F6n;zVRfq8xtqncn*W2|!hww0q
Au1+Qk^MC5&G^gwvav7}j|0Z`as-mKC^R&i4MfS2+xgsMir2c!t`$~$ZX<5`Jci<W{oA7$@{+sLUPDbdzb30mxxDsp#1ZOwd0(^6
cGs8Lry<6Rz>-u{O<cB{FN^R#52)@wUpC+f4!UJSPJN(p@c0ej^r?N<)TN-`o9e5bpjrhRJ2nRIjwOkR;Pe{fxtODL`(ssUWoDG=
=Y@4qa?jksgTe;QP^NbN|Hn}@ku`q0-TXWG@hNFchnrXEd9SPdVn`S2@k6Q)=dl=;iHZn<kou(Vp01s>f+SIYhe#08X)S7({@?K@
kR7XA8Ut*aEMk*HX`wiB;@fHrP98s%1M}G+78Ey5nkn1_g@5x|4uH9R9KNJ3a1;n07?+4HeR+jLq0t>=L&THS+XxgPNVI`LqJW^U
BVxh@3sO-mLR$f#@+d>erl|;ps#*^q8W*hsV`0)E=SI-JNc5o4ArJ>g{4(@|N!vbJq^c45K)MAc8WX%QdEvy@2}#hQr1uZ`t$Km^
NE}orsaiaha{`ntAZ8p)N(Bh~hr7oIZZO`9j9$Odq3rwk3nBb9^Zo~3)4%?cGx+BP-;=W)32@>QBz9VkuW^5?eCS*n=<5x|MT#RC
kVBY=iaKNOG$UukZ6KCzhPMN%nh_(=PY@d!f0L1`+^C!ipal{+6ZjaAM)5|05@DDKVhj)$04M|skyC&*7B$nGLv>sYoaxEcQkxbp
no-cxW(JiHerR`Y6(iK;o9mmqv|xd3XowO?CK;^?s1u}E4bBPThW-3&R3Z>1VqymhSQ7Nv9LQ0~wT8$I@W(h)g0g0H)CzpL%;^3K
bfzB|L;ek<g=7?zB%nl~N?H{pkeNnd79t=(AYdPUdR;pIw;%EMTAG<zP0N?evBQJTF1!UEkCFE61vEJ!&Q5q0)m@onv{c|pG7};A
AP+GjcCC#JXtujw1~g+#84Ac#<HGMVpp@P+*_fFGfE+9fy_{4LLNw82>NE<Xrv)NPj5u9={@^eN_Jm`~wT?LB+<L~bs@Hzrh0i_j
<<$SCFo2@L07iazXiZhIAo4VkTRP(H-LV+OMxBEcm(l4yvi>v6eF6Q(6ZlfiADH~RCnM_%pr4?J<ssS&PtqUMhs;mXdWTHyohNhK
{h3H!gP5lRKU^aRL^chcqJO_2M)N3pKg+B)hgh55hTF3plW+u>QhOQ?SQ?r*W*Rg=C#DLA<NaEv6YKYTvRI5){<d+9r2EoPmQbja
8Y+UKq@o&{ppJPns1B!T^vHMuY8uC%$B<+*zf=wn{(q)Cw;Qf^fFHlW?mzT38TEH>)9KkxMpV)R#5yiN7CSLHz82oR6FL)*a64wS
!@_k_s)I)ee=yO<14BTVa#HYF5t@O&P1XNDCnpd&5Aff=tv>!FrF*n<0P=^v2Rk?&(g6{n0}vR6z%sD`?UVZT4?~MXS`!wGun&k7
;wB#SuDTWqJ}4UOP}K-q=Eb|9ehwMvUjM2S*S~JbLc->-q+%fA;0F--I|6x+spo)n6M^m=Cir>N=J)a3Zn|;&cn(hYts1oyE%7AO
pSSgK*71pr_#R$e2gUBm^#(N7f0Q$ZINu)HzZ2>bAE$q%-|+ho<5EK{6}{F_(HCS)&ai8Dy=zKAAQqnKB8Su<2`5nCU^gkM3eGR}
2yoyMidw8<rqvfeqN7=GYC@eMQc46E@E~}Pe{T>+`Z_1cHW(O7rlVEDvj!t{1o(&Kn~4Viaurf1PA5--g_?$Tk9RzIYMGg#h+v=j
g8k>vh+F|mE)+7VQGf$$+g_QlkpHB+OBP-nOPkWtp|&O(xP-mx)Col71yZyi5+)HciYs{_@?U?~jPiR7oxGIt6Q-u#?Dc4KPUXoR
4GO4$w;ml)6dI3$0vl*RpNRW7et)P|9=SX_S=|(VMjJnIf5STH=wj9^!5(@UDDj%l^L3_!IlZuW9e^hVkccD-$qDk}{P_Y}G(iv#
y9Z@3u*%HV8A}-`2U+j=FMQ1!@t*HIPI?><u{K|iP8l(RBK=0?$o7iBc3L4!h<Z_yz^4*N^DtrO!vK8{B#tngc?U*G82KPjmSMr;
%TfXSlzhN_YKGPNSU<%9Swr^ZBV!)MLtt~z`5E07b2+@B#68gK>&_wAZZVF`9@YBc!3X$B_McG^2VnwaAx;jxzpr!rbCOsb0oaL7
_Vy;cPoM}LdBH$sKgjOuF871b=&#^pbOWeANsp=+`V&qks6Sb~-?-TBc?aa0JClxgk&VD@>RN2RPoJMBt<%=?44ZkKq4_ZH`5GN(
XxKVE%YZ#)z7C_JPZQX9F79&ld7F#Qry=G}iH`k`YEOwha#CNzA5XJKpY-Z|TW|E!ardo>>L(U}U_<8%`7*1dr|$laKfKZK`+Oo#
5&1Qr0O1jVfvLc7Fv;-o4o^h)dr&HQ4F6b|%<%)U-1{)|{2RuJ(D?N=xz7|-vh#!Z5a2v|Qs_NkYevq0_#cHCGl2epo~Dj^XlH-G
2=UySy%!1j^ZDTpgJz`Ad37CmIyDj`6e8NCKzAUYPg`+x8YIFBAm}|q+~Rip2Z73au%EFD=>xCbl=?0|*R%f+c$)v-PS=O$=%$?^
L;Dx>mU24N{q9>;5mwrusy#pDra@LJ`r4?Qw%V$o{~J{vDXf-TSMCG)!!thv^eWr;3+X@0FFc=_{lVB6oLx1%b~!$;ey?gtx3_!d
Irjmmi@!MfXTm+{bCPTgPaa<jZ9mHO&-jXPalK#_CF}}i-lfWBIgoRd`3Iiqx$!}L{(%JV4Czf9c6y1E(fZ#{fcU;R!0}+?Eg4N5
%6jw<F2ReFvDEl4X;ZlBBEX<zk^Wvla!2^<$o}oYyiFm|d3T+da2T>8zVL=4vQTPeDu)C<af+y>>>;H@e33x#DUy@O|5Ss!N%#%~
p5_TTQt1zP2dwFbtO*XD4(=X8Q}7Pt_^$YGn*Hb4;p+TcSd3ueasFx}{s&&V_JPo*;Wb-<ah3ZLLv%rO$NKA3yom&W2m^rjSY#DI
z%|m~cn;qoVUKDJXF7#OEz6T6B!UC1djp3Jxu&{N8;s_Ak4I4SQ<tjnZEy!QXxP}&UWVg=ErDmRq|W;%Ws}7xr`h%jM={KD434N5
I)DR)NkA-q+7sNI6PR>Kh!CF_gN_(@o=$_OEM<Eiv14@gKBV}ZIBoy7?pb`KD+bs+&E`Fj{X9%ihWPrTko@6wr*4<Be{j9+wy9Eq
{=<WUf1D)g<ANR)Ia?9m1W`oLK~XgwZ=UeUt*3Dw$i*~7xSSg}aen7RS42K%%}tF;Nej^XgJY@7q4f+Q>W3HEA0LWp{b93&>VWKU
T}HvFw?#S~on2VaH-{x9Ad#Y~h&mw-SE$3HxQ)4rd!FamE`}aai2sf5e6-)7sK1$g@E_Lj*$k9k>+bFA_L24$e>p*YlwA;#O{yU!
^RK(}U%1tjvT|Kc?xO$6e_8CET0Dthg&|5Gz4biwJDJQF^eQ=%*}%;3;}3Pw%Il@V-o@eu4$9IWzAiriKLN1wfI-ug&;ieygjK8o
*wGP$MZ$ZMrUVIsYlHL;d2uy9u2)#|<Z=7g!%^#G2%?%n9mtxeKpX^A#Z*h)uJ~zH3ZvPObX5HKG<GBGV|S(_Y)7>0P5aL<s4pC1
ReP{w#_nWJ_-pn3MmjW$1>_me6Pypr4VgcxabepG&zmsIZPsQ<Zm^k@C&)xso)Ns6{3rTA=>;r=1t`u43k46KPJRc~+`QF3Z_0%F
sSg!jN3ZYy#7_m8cJMEOQVBBk#xVk{TjYF1e$4^}qoWL+^gId+OC3)@uu4S9Kd}76?b<#kyBZRmM}qYpI2=|Zq9-?VyN{+F4gHUJ
{GP*8mX+Kd1MD*t5p{Py>|inAYKKF-@#Y4jJi8}}i*02nU_M!+6`|;HG6oWMFEiQ0aqQr3@ky40Z%2FE?(fh|7ZB#u(06<$j$go$
*>9Gd_=9&tCG%0zI-=iEyCZmA*3C6U&-tM9x0_oYr;a8t4fuoT4p)cr;Xc9-t{4hXNd|^DV7TLb%lF@CeYi7>_ix!VZuy`0K28XJ
kvz%&`ul%21MPk8!R#RUFMmVnexqOJ(82kJ7u*-er^_K|-yglrf1JrIc@9Z_lkiphi37kIk>q}^>buPjdm&3td6V(iTkMBK=eX3c
b(l}K0=Q^zAjN3JO;Hq7O%wW!wXLyL1q^vB-fV36YytKkd(>ro6u^M?dfmSK=|`?@bkZ|orZU;Rl5r*<aB~db6x5pV5b^AH@d|%_
e}VMBA5w((9)P91KT-P$U+n(|yE2wj>3|ZR2H(C@21-=?|2sMnRZ@L~Uq6jsRb4c#MWRB&DoJtqLjO9=Zj3cQ<HYxMXudzzo*nY5
cAw<Y?j1+?BTN4DP{x>=!#c2|35mBWK@v;nc<W*1$dv4(@P)FDYPVNl$e~da`iCD#*m5}uq8y<T>419Me}T4F9b7-t;m>or6AXiY
ErdMy<A4zXRm&k|8j#`vVbR8ph)5r2ZjhP+ZDBD&PY2!|_!PXF!G)3xL13Ij*n@!C6+n-TW~2^afgoT*0g9Jnv$@c$mom_vQ1Xz(
R12--`Ci@KO)E6vrs2Hr$*J9yHRY0bc|38zY8^rr9zZcg5ols|qM(@8v}`!WWFr2H0r9FnL*(msU}ynBbxEK3^g8#@ZCESW=D1R|
4h`ARa*tVU?FZn_&su*IkLmk!&wJBs2mfJ0Y)AAvnEYg|G&~3-|1}9dy7S<F%cw2pKArolJsxv;xBUa4{v{5ogSo%l-}F^TrEBF7
egsFyN>X>6^<Q-E{-~PI=#{={{g~lNKvRlu)y9q=ym|dN3P=4<lW*YZmmM~`{ky)yuKXD)zP|^tCPgKXeM*3%0shD6Pg+Elo;{IA
+xQ>Ho6nHoKW3lnTl_fsz7O<q>GECpWbNT>bMl|h_;ry6rrlNCver35@KJut{x)1q7yAvoNU!AoK;xnLr5tIti~PF4XN7Cq{Ve~-
{4xHN|7pDXvwfFS824>A?%rSKVk7DGPnXjT@}>RC{Th@s_jR>BTta)jUhameARpVuJh;g@;C_tm@*bc4sXI>uiE2G^z!C4htM_|9
N$fbXrZXNo->;KMKcQu}(P`hmw-^`lA9~{_#l8ElZ^VBiIuTzL|FZun?AvWVIe_0IMvwVtpy$D5zPvl_hW))baQIJmhT|Z<xZwBP
7i{=9^5JK-AB`eg>@yV_9C>Mn%MtkgSq+e4T15@zg`~@YaWgMweKCe_7vwW$n*3+Qx=c^;-`Vl^i*T>H>^R@%4mNLZqrbcIGEXk<
VQihjfhef~?mIxIKnB2dG#o6zORiWC2yZMv%qXqUC_;r6y_Ip&0a@xd^f~)E`~R)Hzh5zRaMD|TnK4b3kDuO@@AUZs0+~jOY_0jO
ZHBOIExmE)_%i-9KFhB;!DymT53|wb-L87S80<lZVBZf*2B0XU5A*e|9ezj5i`_(Sn|J8+m!A(kr55>z*x$SPzTR7X24y(9TZgSc
0tiZJ<K};d%kAyR_eziFZQ@~6(vx7|q<CmH+yz25Df~!3#Z5Tt3k<_BAEkkEJY@co{@6OZe(rQ&f=<hbv7ms^lpz>a156EoKxwa-
Zf3F^x`rg`(@<u_-qT>j;Q^((!9Mx(+2*U(A~Yw&2(1mUcEUn9*#}cDZOqoR1}K^t3dP9onCEv5O&{;r*x$d1<u;WK!6I$7;XnK5
V9p^a*1$!|;Acxnbd>1Hq6n|(E@)BpMrRb3ag7=p#i}-JQ5b15Vj4B1+c<!#X<8ZxhJt`;C}>(13X!0th)N15rb&vDf+mQCiAo(r
Y(<l7YL^sS5JrZgwXFt?oiU3OP*pZ@fHWUZ^XMUnrlOdUs!*V+DWRDn3TlL?no3HcA_`V!U|MRbkf14{C`{C~OF&UeNfLoaS-3i~
YY{|IEQKvqP!%-<N01W4RZ|r;QT-E`AgQLNDvjI0-2l>s2vC7Qg$R)p4Jx#$MIba%w17kuibSX#L>bBdLk@a$Yfz)<!l4iRNT@x>
xT)MkF!*-<l!{GANb?6nQ~+*JJfDnbJF=AT>4%&Pq@M4i;pf$=@Qu^DakdVeSZN;gIm#N#KZAWKvplj$f1M%O+7}^_5y}C?`k64u
6!9QsyU?|jMfOmn3-Vnyoi*js^t<8FG>T$!fu=)V)T+fa`J|b<C!;;@8dz^3>Yvz$v$xNRViU=z4yX`}e*bHI+6;hi&or2<mHxLX
J&1v_1`r_>(NrrtrmQeI2~S$f2je>i8iVtZSD{v0uEo$SZAohg-=sI=O-MkO)k1<0AmK@{|4b<Qby1oXV7hoehS@VvdF?0u!V`>>
hpEHM`P1!T94e=i|KOqk0<Mw&ZxQn!c|d|X*QowyNKEJLcXxxpDu+cR)1-NAzdSf_*N2ZEUryESL%E;IG$%>Deyne7=&rMvgUQQf
_@<*v3*}L{b)!PYwD@nITjO1{=5&XLIgehu#AQt}c;Vo~RA?d@jG2`TfMjIjNMWZb#$&{IyAB2+!Nzgda{^*<tt}W)fmxG+l~m)6
V3^Jn4M_gL_oOg1DBD{o5kQ0ta%{&9M1pWt$Uw3xl!6Q#Az`!_qEedBbR8;#TuNcUxLR4f*^uQhsbH{K(Pl2-CP)NQ(uUB`AsfoU
ApvC^<sN~S4w`Xg+h(Z5r#NN}=Myp68s>}3R7pV)#C}LLG@<=47?p@Muy^?2$P`e85MSl5@Zaa>^YE<yiXa^=`zsCMw7=pFzh@4Z
PpU)S>OWuC5aZd=?C1d?lrErXtk6C`N9nJ8mPuV3_Ze;iX+$LcoIl~6WF$yE$h9qaVVADE%e>X!iPihNd6UowT`zf?vSJ%O^sK!c
=TJCRU+e3friZrz;fuV(TB?JESRNtWkORDM*o~BxSz-I6hv}Na!$?>MZ}fAon3sR2w4Krb2lYZ7&<V`}H*n$A0OYvNW$K+E+g@lW
Q4DA#L5njF)P?@-T9X5WlLoR$-Vly*lUD|N($TU=lMUIQiuv}p+Ig`8&m>Uewh<XO9+x4fUGO9;1K^Mpf$*}CL5kH-IJBHfTOnTl
SDE**bbLujLn_#d>4BO~K*ADpq%snNL%9gW1Dgy1{CxHgNNbxI?S%^Ze!19W9!}SdEtEY8O0UMdGydIYRnf?g6f~J_j#Ri`qfM7)
`)x@<O9p}!)i6x}bcI~n{N-1tr*Tl<K5vNE7IJGxuw9Jg3WXCt)lsXBev9g2pL;V7m==fBG-Wd4NS58bQkdlgyj-&(<jj^7DKj$6
T_=<jbuf*QhNVF%WTtL_`IZQeYf)rA)`768kMEi0dEGK87ThGIu3Dp7;~dp#%%5`W!+vctwEv+YB#7roGB{xYDp(oKl{HbQF9ok$
Gx2r9iLBOmu(5$BHDbjL`r`*Mj~vwy(gBZxjonsMnIq!ZW+c%=VzsJ*Ia&qm?|!x~bm5v@RI$EAVGVbBj75E}h`%2u1<HlWenR$o
;eL4RBcRoh)XO_B!k5$ZGh}VA^WHn@G@$eE#>1uRksO^35ubXnNHnGKF})#ZhALS*Lp~lIa`!PHlcK)g@Jt&tQbU>3f<hijJ1VJJ
1q^3#7i+U+sOBWejTTRKYg>5LINV~_O>+G(mD^Nnc=o<ptIPd)PAwX6AE6O9OmpIg`Avp2Q$&I>pnHSxrzqJSetA>TjpCE9C_MOl
?zN>CjIu#UB!NEeSf-l$txY1nV6@$thdP_5p00WPpUCRV<Qa#v$*E0FhVMG-ShcbYVo)`cr8Orw$;{(g*o8J*N#Z{_*oG-RZqeCq
3k8WA5hBA7wR|mj?(6Q<jwo#%n)6+o6eysO41|H}oYl>8>>R)Q*jkYNEN+(^U!8cK9U@UZnC$OL$Z33jb*Rv&(YEVap|XN#QG&+_
q--rFVhXB>bHhXpDZ_PdWHsfPI~|}40OP$Lw!=N$x^M17_v>^X=eQbe3k+}=3ii<y43bC_5Gk7k0lo2|p}ysvy?f6yp@zh=J1Q*E
+c6#~rPVv8)J+W4ptlp8$E`my<B>|lw|O$O#>^%5Ff>Q_s?0o1nSmqYCz2RVceB{AWJFGFL}j+<*ZT9%pEoit)FaICm@ZYpKR%}N
tdNf-jxHSszdYcwHe*ICjP2)Iqi}_m)wh!aO;M#m4jGEpJZ#!*{rcuB9dX+~Cx4SusEw+&*MUT&0vt+`%#BPVwd!g!6p<y`G=dTj
hM<xt!2Bsq*NRk0DwQ<R?J7X81&s13jHcyRbwWgxCEF5UnBFXC6ZEOOs0o@qHgw=ad3TWE3Y{$tx-{90qjz+V&QP^MHpmRqpV?DM
DZ)MkGI4sbSulv?$r4C1G>55*fvBX1i>wIht<((=hm<xrAe}Bmi^HwcrnRn@DDuaA6LIpkEP5i@2c-Z!TQL)x$`2aAr~%Wphu53r
&R&e8q0jHt%AM^F)}Lk=A=#;+3w&k%iX1qb{JGb|`0+7-zV?%v7M>H&D2}~!Xw3`l>2_=PVd0*xt?2e>$*ogABmyIXKT#Yw`E5<?
(K9BDsb+3U`Ur}*oXu9*>8<H7TG~WxZ!y&56EddqS_6+o;vi*Mi`w<D`ujSOc(8!Qs-(Q7H@FiYRDrKn-r60Hbb?)^nt?`v@M7OT
*L9Xl3;Jg!Sm=Nx=#5qBPXx{lN(LxdZ_vWE@lGno2If2ZRP~C`P}OA+Mg$29PD(6)cWR0muSQ~IL#^H2^2`qMe0NTkX1Ozn;&Q`3
N>o^&^=_?!#A>3&4=;atO@{h(=5J>OP(frtR7Hwp^vZSUS=l`oEbx?7)v}9XzXef?0!d1^4|`V-s7XV0LnNBBjR+hybSJy7Y}53x
`aT)s$`^+_Q`ZX3#_b`EwY0UdCSlqpb+ltM<2@~*+5&>+@XYsF4>X5OSiG>B%5o(ie!rHqqtex4!_Z{Aw0}$F<Y-<Kt`?!;_Ij}I
)6<F3g$={4upOOpR&AS2Gu!_AIMve(w;QJh_t*O0xr!)*-wp|hyK|lg3!Hj2qKZwzwb_8r$cK~gQ>(Xsty%kjjkx}-OplZKGoy`v
TnaPCGz<|>y+1#X!R|3m$@$y%8>$^%$=wd;bpIxx2GD}2MUm8y5|R#tx1XEEG3`70Q&x0Y&EU;<uFdNl&aF+hrc|9hOKhKc!mdsT
!HBo<sHCNZ(Q3#@vg)YF#$_0>`uAo!O}_nMa_E%=0N~}iuyTU@2QUC<41|IZ4N4$z2FqpE+h8@gII)QlE-Q*%0t8|tKnOV%qNB1&
U*}(iqyP|6$TT_XgwjSJ+7GoIIu03<5gnQ!P$eN(E-c3qrfb8HjWq;gU?!uo4K@jhJzV=5AXe%CnMs?sBhKQiBnPmPiNFORG=J9=
hfVd3<XyGlqV8ZumW8(Uw@J&&n~;cuP>A^D$6u6$=cGKh)p$j^D!B$>HRCE7%!}|+wd2zm2~GVh2Icj~*0&>7UgO7aySi~+0dM82
2?)oB3UQpX(ngM82vtd*P`QTWuEYhy5<O-;*qw+p<urI_Vbq8sMHR|K_L-F=gOZ4U&Zb0|DI}T;e0Tpv3bPZc$ft2Z-QK)U*hXrp
)1t8epLtA?pf1b9;8h&dkFd-#faC_^%|aleo{kiE5k5s|MT&23jV2!(UewR>YUSdN>LLGP8hdW@^Rr?nzmGyv-AjLKx(L-dAbIoZ
(F4@L(e~88XN-O%J<(V%;G@!9>E5YX-Bpl5K|+D2&4zZsVZ3-|sO8GxZAr?KnDqhxL_{8S00CNittkjkVxy8o$WWz<6vrhQ^WBl9
{k6@L0H8)3tf|*UIx3&53&z=Wq6hlue;9px{CjYmv<M`E3)=ZRt8{4VEzdmGZsE4sF`V#waiod}!HWl0#1K_9Gf;~5NF@S1qzppP
ogt?{2DJ30D?y>5^!Rr4-uZg;EcvtO={t;Fw=!bIF@s(uFls^wrh-oHs9ju{QXKOx8mC3D2S#bQ8F3$v!PbowKV13d(|Jo;o$W6A
I9&X<e!10@l7ngyfIO=i`O(&xv5Whjoa>4jUPeym!?G)PWPa^<yErX`P9J%bMmfX;$W~Bq$kk=;l^^78bb{`5*Mq_S{XJRjTs1-`
WFgu_?DyoeT-YnE70Mzh)yzNNzL4#seN&F&qpb*u(sLWn<@bOGnFR<6iQ=Et=DU6W;qm$403d{-1on4x;x-{bJF0>|LrIZ4`#v3@
N(K6X^DlA+MNxm$h>J9iv2x?y%P`O3ntJc);w$Nl%u)oM@a1)HR^uC6)2?23y@62}WKpz>eX?oLh9rZ_38#Bu7d>#coZq>XR<9x{
<oEJvK4bQqmgaZ{YAKT~ve&5mi~e3dmNleT&1tO<bz|*GkwM+D@~SJwSfYq!;#Nv1;{B-7bVBlxFv5nO`ct0_EJCRYK546U9oq7z
`%ZoU{rPj8cgub+&Q_(MXT);n^DJ-{*vZZ$8##gKJVV&gLW^s=XPAs>!M_>!UVW4m6aoo6JuDy6z58LP51p7w;_~EKly|Z`;&oZU
<($QNTFmsR8YuU>n!KzbD52K=aTlDUvj1G?PS|-}y3df<0=tiA8?g33z7%hfrh!|8mDQdcJC`CtAx=3mjg#l@tgo8e5K<9_j{u^T
g+?L>aK)L+nHBn>PYoMZBtMSbi1YfsZKNSRUE>3%1DBc)R>}iw$SWGrNZ*ys+sneVnOkAlH81cvqB#~hHT&De<=LL^W|c~@MaPTp
jdrJnbdazq3Adek?=v~=VzbJttCi(I!RKXxD4f~B((64_hKdwzdpVu=ntk81cDC%sm$A0KokrVI*L}0enSD(vL`_$t#6nSwnY!w;
aTBb%vD%&y`S~c7ytHf(!ryO~fz|wczvJxL+4m}bqKIIQxC8k+Fi;P&VZ3Q>%<K6R<);wroEU7^EcZW=-^MQ<pFv7fTKdC-`W}dr
l$7I!D9E^S{u*_d;{IvIWxwt_L&P=y!9T$`<Eh{r>##aRWXyP765b`(&vWq(l-|YvC=MCWf9S|xo3&qepo~kotsT1eC3KbNrdS^-
*nAK>1AAx9%w2bHR~6irs>O@&$(wy$x5s!MVc&doHh<%-bgR>Y{~f}U>9dMFYJC+%-oNHB<R+h)hi^dm^qoh1_G#@ROJ$@yJ_wW_
i_QUo)Q8PO&C~`Xwn|!9Aizia?LUVUIpY6Pc<a#(Zk#A3=W|$x!|nT1ujtS0GFwy>7=TgwWgMd>m}Q;~Mh%03tR5_IxDh`=Stddb
Qy@Bi(adlc0Np&<)A1At*@eVm3Sii70R1fiNJu<21aPBzQ9#0k0w{SIHLoA{IEUnL<z^_yj`ZVjy0tL>YlEraOiz>i9FeMh!I=$H
GZaNas)PE)10cpV9OOl+prjU-Kh=k4<Mdnp6XEbM@*4S`$F4mYDV|T!68ch=&v0;XFhkGFS~NdvJiLp@CxhCYy@MYW3KT)nWQM%x
w{T*)xNJudg${-x*ZOJc0`=xoxozj-!_b_D<Y*M~Ki%@+^)&PO_};{e1RW|A8LAOcDgRC7L3P&xsKA>nVH|_ps8p07u)r9)DRG*2
atedRo4q_>NKFQtD(pN6%|?2ASuvz*++#b_hYX&#YWHkz-7-X|8#&<EGt{sd>UIUfu{fXkQSY74AOg<FUVLT!(w-v@7;F#<${;E#
WCwK;q2>k%pb1|<gK4z@q|rLO5!S?*PVjlqk>xy)c#4i>Cx{B70ZN1v8FXK44x7NBUzvuE!`lws0{yjy*jQAd(`Tsb&Lw5}E_0s0
N|Mp=xEwLi<<87+eXo}w=Z&h94t72Ld+|btk!Q;aF2-Jg4m_eP(4uk-q~-K5VSNPcqrYN@ZfxxDxtZf{$f0t6P3t{R4L>s>xs*nQ
o<ybKR(NGfc1s0Y(6BVuz?=izx74C;bo`?^JI|PN)~9Zu9if0>hR&K4o|sc6WEY95L*?->Wi^76mc(ekPKG-;HctsR!O{7Y?7bo5
!JF!O4jde*)%%KHb1Hrc^b?3P<>L7QdK0B54%s~&csGWd2j>QI<hE56a>KVK83ay?_!6Veq#Qs-ivSq+^gyeOxbGrFg5`=aI2lf<
pgBZW?-djf06Ri9Q47{&lNjsF&^hdPrhnh@;Pc&y_#W0^qu3~l46Qno4&a96?T3>-6WgwP&3<9(cEMf8TD_lrl;5MIDZQIE?-L6?
FsGNJ$HJ8iiNp&5S_bgt=mY>O+JJWoia_G10*QPlAZtPPS42*wf$oWeAfpO<icsJ=aNPBj9u26G{LKdw>GjFi<eOXb(&4Z<9_0!U
9{Oqe3wZ4QssS>mtv`(;vx#DX*(+U}|DOMDH1+uJ`vy5rzaE=5(}6Cm!Y)Tf>UsY!V-CLEn^9ibx5Tcq9^KY$!?W&C!?rBAi0P*;
Tr|?vHp2~#t1aa(AV?46+3MnoA+sAEPM#37B+?a+rF_jJ!}H-so{ckPJFfah+raE~?zHI(@_tv3(DQ!@e6sT8z;dg*=o-7HE)OpC
b%=eew4{*$f&d=_-QRW}*ijM)06_x1z@N5S8dJz99UvZ0Km{pEQTaz7&TMPwU>rf=A&7N^Oi?R96tGkWgaDdvmNY-d2dab)kfl0Z
B?wSIM4(~@fqrnh5NTg>=l}{++*6`~DWnSnv_z(m8iYxlc9H%Gf1msR@QIZF58;j9xpCE8%p9?apP@Uxzkw2h2I>7mBm!;Y++)T~
4|cge<2nY6M3EFnp2+iRPXX}>Sx!9eZ_X!reM3n+z<lI7RHyCg98LQ%is_67IWOE5EdqUeBM^=;f@#yLXo#SNmIQ!<S!Rl=O3|Q*
8G?nd0hKjKADIXC$drhFK(k&i`x_6*C`M20k>QbCJ;neO0v|Ey?CLuU{vMLwf<T=TXgM&+@qm7k+95<jXSH9zsii4j=j=lRnZYBN
DFdx=hZD?v<vWapN1C6P^5g?gG){h)6aL7^84hs;1)yUBi7g;l9-uHfLdbh(-{(Dp*ghQbe_NwH`uFoK?xKPDvHf0oHPQ49#uJnr
2%-A}SbyOU?sJS2=>SBEVlyw1_k*G6#-Xc%T&t<PGIGYl%fC_gkQ5>D6XcBq5EBzIu*8)x5^3?NIZ9#@ic=G?VE#zxDJe}Gqpl*7
I?qv+%9XK)0OMDz-4qVUukeLr7(d7T(zKQ^zsCI^<35K?8#o-pLN=lbk%AziqW;#21Lq5{`E*77ODaS-ew!wym-gG06+Rse%5r~P
+%F87IU$zmnP#$29-wH{+YVd|4Mta0UesY}5yj#=e?oenc-@3|n}Gce>}Y+~YNEy;AmjCHT^r34?CdnRSWy%~Cd8G45a7$3{RxIF
t(@$}KYPzf6+zT96Gp0{5G+FeP%m8tg=^RqQht1Yu{3DdNHKbuXxu>rCoi7vrg&#f`xFUH0q~O&lqYf)<9v_xNOP4t4u%JCdsq|b
0p$wlnw|)+|1m;<kfZ`QecymTusu)3l?haRXjnw80tzhat8VHo6hXDJ-5AEu%Mwa0{dqK{B{b5!OhM!?R@4KCXer>3G$_+}aCIng
D4D~B9Rbp&g=&!sT2#XzI7O8Xq`siw`G9UeE!%tcY?(33_scTU7R#afK|AaIFgy@Cyaa}@X5DeTn<RLSY<IR<_RVftNuruvUHB@-
;4ZyA$I&5`O}b4KQc}tx0~Y#`adE;ten;uR2BeB<3R5tTWC_<ULQ{Mph&Zwff(anmCg};q3^pi~U8i)2a2h{Vfw(@|cjsax%p-z!
jR@@%^}s|#%!36GQk;9EcKDH|X(^y-?CwX;J-`Of(vTku;|O;f-l*(4k<{LP*v7v{YhxHy!uJl46#2F&qJV~j7|#$h0-^h%uc}zP
D;h!}+-4|%P(@e@uoWm(`vHOM3^bI{je7}ughOemhGtZO0Gfm#kWCC4x^V=3K8)_&!BM=ui^M1D9>0(*EMA6H%Htu1A6Ni>foDZ0
8#Tt`mhc+UsymbGKJgYPDJQGd*nS7n01-^3e)-5q)D%+`ZIYb=WvPvW{1L|B#!ie8fYD797>yaJnwhZ|?!lo_kwPLPhVgI$Zf?e&
0v+L(uikgl$@xPbSPz_?Aw#1>LWblr8ci>d8dQ#I3sZTAr2_nI)Fd4%Ql#y#xA^RqDf76pIFMD2iif=u&_lJ<Z-ij>@5}jCEJ;J7
88QA-y)H>|8?Pxr{}@@)K_|BQVKiffNu&lMzRY4IxNFBJyHq{M_yUi~4`*Vuv@ghtQ1Mr*dyg@n&|xqcJEZ6I<3jN8I63M`q(UJ)
PpX%}iH0n+&~|5AV6%Wu8sSOxYA+|>n7V@mX}1$WUm^@(!k+MB=nNc>Wj`M>sU{*1l}EfPnMxXDAfO^jlz?dxLh}JWke{UF_drlm
lu;}ctu(<&LHLe?RhF|Orjn`)LHy8kkLZWSu7Y$p!9p0TD*J)ZMaB$mPSns#qM52-lAUC25GY#wSSWkJ3L?*gS&Y=Cq?R8r`~I0C
`|xLMO&)hO(=kNWHYh%n{^T7rtu1F0+6SMXS2^{&A?st|0n`io1q1Mc{P{)I1W_o2DtWa+J+#wA#ZYtYw<eYP<qO<OEHGjrZNY@V
W3POhp1rTo41t)53PGR}2`FhsfErp7kRX&|5fb@X0)UwYNTCLSYsfPp6%0sFP!VJl098=ic0*pYlA<yi16LH3l2kzsEl4GxOeC+*
<F0je97_@zG8ygu5K$6L(1gGc*UWy1d{Vb24noO5OlrYGWI%1GRs#kIQq=Ap{^WVZfY>7yMaHG2^;;!0YUZb)=$(+z9F_9t!Pm4$
n!<O1GEjuAB|%hEOvH-JGO+yNO?yM4p8tEJ*l`B~v|V-f<HAln?s@CUjAKNofTms1#-bS?6M4uq&rlrxTt!1=cOW~k^An*s>IdHx
6qQTzU$+2tA?kFo(4Tu4-W}n&5qtqV)c*ORs-LM7ugIi0k4@qD`tdQ0FIEgGi$Avs-6pM+`NOHq2QmfrB1=3EZ-7W7O$}z1_~9^~
BpHJehBzJuP>6|!{hEaz19A5!2iL3NCtKZPSs@+qf?|wTG<z>M0l>}1e33bA8;C61k~8R!1I*{uk{4ql`y#xA=rM@IMv?FsT_W`K
`y<1H{gP2Y$VV9=k6OkeWQa&&MPwE)t8tw$(;{S@1>Ud}y3A-azZd(xwm$W70gl@`;WFv+a}yT{G~YVz^CS8t0oZ{=(2W0K<+}#Q
`5&$ScmD%U9o@cf+gtrFAx}*^^5*LMO>d>w^erLyq+*c$Y#bm**&UE$9|u(+_9l<n8&MusI?su&M_5>c7{km&>_GU2Pcjf*)QU_E
d<+W)6c|JF5b>Yc{yiD~S`<gc)05Ya44JpHNOj`CJ!+K(#HZ{u#(*7S02o(RK=S|3z|XUG2aI*G(q5en>EVBjjZiB}QVk-}GfItM
<Hgc`Vp1`X4OJiq+OS3G1Ym3pB22<S?RJj4eRQu`kE)wBDX#zLoqW7^+AnVY$C~LAjC)*TG;CY7J$6(>AP0;Fd6*D-f#1_E4Gbvt
NEv;Y4&Vpg;_mNUzMODzfaDu-%@+X;>Dr#bsAxkEj*nxJJug9ke83_S1&74GVqsg`QgX>jjNNm;Pq;FDM=o38{emQ9oRI_lDL<C4
i)7n5{cHnVzCZ1{CqK%=UY<l!a7Uk>KmHM+o;XeYC{8Q1ARmkayS?#@Y7#Q2CK=-`nCHV%=jLF37$wQ+PsP}W)30o=Qw!>)KL%vi
@vtW-WDZLv$jBWigDp3j(Nsm-4{*YKQbQOWm<17_b^w`w8<row&fLXbU3Q4%BZ?EE8Hj|WqJr1hj}T&LY9<h@vJ5z&z~^KlXzFIb
H*^HUk>x*!uUwp<XJV<y``JW2fuFYraL<SA7$o*5jCh9=i`^Uk=ly=8>5eDPFw|l&SP)CwCS<6K5Xk-*uxUYNlQp1i=bTg!*H}Ab
f+kotH1Qf4A}LC$x+u&n6ih_VKpF-iq#5mkENfdDjRtK~MpG>dS2E>AE~vQ3=*?ni>!K>{n23X^wMj|VRMHazqKG>I$;DVPB(W1c
25yWoqzp(0W#F!LtyHuktOUzYMUxB~09D#4KR-wtb3K^@!ZeicfqLjW!w^+Nh;i5uRw%(7oF6~0(C^h&Jb^hNojGrE(yQMF3v}-a
4bCFpYsl>~y#Y_0g1(2l+2h}k(Wt7IGOET3D8$0xwwlwKr5z4d+R>w-#SF2_j8rv4=1DkYIN=3E|1Zqx_e4Hwb+s&^b5Rz?F|21`
?&9vjgQrh)aa)X3G!oPn>~S=avKc#SB9~poDUvKlXXC>Tk<jqsYG9TS7fv%NRw+CL_b~SC*-v!V6T~Dpg81&v&^A*Wi$pXJ`sYFz
HN?ZXy_f@OMi9$}b8mR7@-c+0swf0Fsu3_sU<E|zy3sjU4rnbXh^VPJamYUi)U>>)%SR~YA(n!m!KH3(+{5?s7~Qdhg?QG|WQHXq
X_|;-T7r-n$DDS}DT*s<fo-)60L=FD?<A9{1A<BX5Hxd;kw_DkLp^=^Xk$%8ZDY)jrSLzeuT`GBeqw!(913B<TKo${&$dG$<vaSH
3&`xD!RmYaud?1DHjF|Rb<Abw5$rmx4Dmll15rBDu5gAwA|J62Dd5w&Ea%bY9;V)V?wj5O#G+GxnurY~H0r>0^t|_^sXY1=<B4>_
ZYCgqR?1Hv3PnUX84jH<h7;_EZx-(4J$$}9-wOp;D+QmbS!}&?A=S_(7yZn^glA|<ocJr+fTA1<@EibQ1PkfWiUV{VQW#@1xBBB<
I{0TpqXFA5v|#Q3X`CL%jwrX?Ip{7DDC@^qzf38ilIbDWJR`4utr-(zi)RR$yJc_FrzWSyZjk%ZdxI?aK1Zy9_ml78CfHwwdJTPi
kA0pxhu(OUUhw;1WI@7oY~>A}=E1nwf~cr9sgic5K@BTN6je~mrjo#DB_;+bb~F=C*oub|6yT{Q1`+^}nF%2(8DS)t1^}TLO0t%Q
Bnl#kZA2v$GWQ1{lO0&n6ttm2!~=*!SjI#bE}nqq0)c30LM2IrW~G@*CK!T%pebfm<eWhT6Qs}-kqH4aQjq}6QB=%TG?fUFmHvHN
C8B{jVS`E)M0?2T2#A{=>BJEsB!WZ>#|O}-pCI2n`rz2Qoi{oi_x+z<=VPDh29zpZOj4SVg=85(S_J~?!^trs3OlWv8j)95ba@7Z
ytwaB<vPt34EYC-bn`thLo6{Mc?OCOsqo%#c^znob3UUp9(H@pV|W$kbaRsHxuZ^MkfaM^S;0zcTq+qbRM&~oU}fDJQqtNOL}LU>
h>(4EB};jO!K5zAcn0EcG2Up3nVPv_b%F(^0<8*S(;Hx{PV)yL;W%P8Jd2ZeUD(tb#KX}!cxMdZRUpNd$;HCp8fsjso<~L?J13;#
ht@JlFK;(C$MX>uMFTHx9ERZ-gz{3DNn@EpL6i^*>X({LImvhp8VZ$yirNU}DmddMh`6r|j<u578i4BHhG?ejMe&2Kk6whLgNu2c
QqxqpylU!ca)S{T<;q(X)?89-N={N(JCk<;vI+{bjGS)hHtN$N!kD3jbwgZhpGl}v(kCyynrW=k;}RJr31B{E)KTGLp9qbp51B&2
j?pZIi_>&+=w%a0hy9mIAkAJxdr(=zSfk80#*J$#=IM;Hj4?8boYPvS>05&(Od)wJIT9e^Y;Y8e4Cqy^l?pmkRYVa5l>)lgO_otn
O-+btRVAfImxRQO)e-+0Ym}lQ6jyeraqlOk^4bZAn8USasp057d54NN%GrrX;5%zJn!47xy2-|Hm~En_(x8Tmc(^bz4iaH(Hkoym
HiNr1hSz)6rjV(btvcSDwrf>FpkB03P3|8flgdJN5YE{3&kqJOrJxH`g$6XZ$CoL`(qadWPEGUA07n!H87D?&Q&?CQG)a`To-v{?
GT@+Nsy%wJdE!w>E}5sgW^tQwIBQY6b86|`-bw8Ygk_b6?Ry6(vQrcUPv_E3QV_^?DIir@)i{hRSIWa#)x+_0nWi30+=e!;kb$Bq
LV$=8U{vIoxD_OxOfv8xDI|(b+Oc$~TS8sC08kdxN*f)d(=DAKU`>c1B!;G<Qo`kdN@1i;ESWbnO{nRr#ToqpzUJiaBLWMbaSv7<
*{m1FS-p5El<|^EN<}}BXotQZTzqhS8~J40Zh^%Q2%)7SQ}Tf#!%Jg+J8^=raox}{qZC9DY_^TEQwv}<6a^$`?(3JJD@}}Js@mP!
l;|=^wldDK9Rl(&Jq1K)lmQAx2o`_k$31;1?fx$Vhri3`^!gu6!%+kS<H%Pmg+L@EAW$r@mHN?i?%W3_Hdlu;5kLgA6+%)Jv{6MZ
2@n(w1VYm=1qoCMO47ptK@d?AQp_|AN>wWqkyKDaEdd1*(?5PRRTWWb$xSrDLlHwQOhgkJGei?fOH9QSpO3XWcB5<^pJAifFu|L}
4WDP-%pVuaao7i2-htyPF$O9U0z@Rn1keNH@E?sh9C2+yY@<pXYKZAMlV(nX9gRX1H30!39D3dn<F><y9cPu6D19#nzz%wLHJ7)o
uuv49)Sw+r!!8J*r_6(t&~x{qJB)yU43VHT8V&(G3N#e&=(Q+I5M1DbFheB8zndz4K42&kC3LD#p68JLQZXW64-yc;0u-Yo%uyhB
q#iId2KhPPb);%Zk1lJtmqWsSFH@lMA)yZ_M8#AT3ry4@5;Tk60VrZx<`IS%l7xv9tM`9<Z_jXgZPfIX?1N8f?=o)*+I8CpZ2C&)
c00%-<UEM$L)CQljwaLD@YTjVM|kIWY6omDbYeg?fPw7klel1d9gb5o`v*GTdPH(yQoNlF9&<z5LUleSh6#c}6!U_`K?ZvK{ct{c
Q!162mRCoqS`wsUJu+e=UFI}h<qjEe!nh6%bZVHz*SlE_=&E6u5!$HR1kTCZJRa^lR1s6=>&V_3e6dc97~c8PLD<l98EEkLsy%(2
qPdnCB2%{tW5GN+j))HJXBUrdgJsKy9L64u0<c73SydpDN^<9bPMVX9VfUA)MeF139E0VIYlH9){=a*&b_4R!M7z(;P}GS4^(YrB
8K`|RFzIE$b}L?nx<CkuOO>B_u7)+{c!DnO3EYGZxtBBE`neb52E>lIZ=W6UIv37W@);H!q2pUKCY6z9V6;ML2{4a3QbpR}jVdo3
_5u^B;env{w0F>Et~Z&$P+_rn2(!olc0f_(03!4@VaEhO)hLT12@wJuuSqoU<<9A8RT&wbg&{0d!Mha&VWenC)g+rXEF^|L*oy$8
d{TsBO|EBE1URPhcs3=d8peZl5M*pi+L-gJ>(j5X<#V1o*eL}JkF!wMu=&&3n)lLh#7>T&nJq<zn=DsJoJFp&GVZ)-qm0r)J*6<C
P(=9`F;@<fFt$Qoi&S9)uvmAs1HLBA7!nLYBQPtz0}#D4T~LS&j0jmNL|!@?#XzGqhgfXTf(XcLr3wgI=ef)ZBFN>T=r=)`VLJLx
AkkImW7?n}Ax8Wmq9o`NW61zJP(8N+XRmTDf&nPsPA-t!0*Y%!KxXxVNY|yjO<k}G>nRA__R-^aOn0lsaFYwp2P~<$9vQUe@!{#$
q7~|ogzb=<V-z=H!bAov2Kg}vm>_bn%uy9w=#6h4`Sg4C;aH#;z)&vZB~9|lHv+^UQUd~+z@pBH7ZepdXzOwmf!P5VK>xH*k-=df
FLjr7xqERi;xFC1p+*?I9SV>;z6qXPdE`Yg#Q=wx(TJ{*<<p^I&WST<^}3*adTj4(j}CZTT96R}A6H|80#Uodh=iL4>b6g&wVDpv
siJ8v)6JIy2pTXwr4s|egj<KHX6Bo9*Tmkv4j(Ms>XAdmC}8aLp&{2>aPiF*a@jF7;}1$<f>&KQ+&f-07I}AO<9B4Sq=Y3#)SoSZ
oFF%aMhglCfic0?3V_G2pI-Wq@9D2ZI-xbudt{vWK*j(G0y25(>eA8R#KfH#)W-Ty83T+=5Dt$L2FTxhjuu`sS&3+QbzXHNt?3==
d3+JQP0tu7n+p8i^f|97lRkS)VXjF7wbX!ws07Dc_SXR5=HOuR{HPb<xMwK`V;Y(6Ip%fC6XgNqv86^Z5I7JYTVM|eu2gk`U^lm<
>nBSLPKa~KhMy^{*5OmDQgZ2DCD*RKePJxy3aCz^2NW)!HbSn>uK4VZaFS>c@C%p{1o8_4M2H$NB0s3!Z+q-;L$f;uxTYBxRpXOd
Ae&0+$m=(c0ol>OaFI$gGE*0M*9*C=!kjrU*p-CzLKr5uyfcTIo=-a@Q0mlB3}ON4K`#=89oi9+9(kFVVDw92-yNo94$Z;kOWA~T
mBsQWHaPM?CdZEs0y0NMJex_UjZbs6cGH?Swi;(tH1m3%|1H7>Jops1QSNqdP;Zoo;=L3|2!^F~J(4v8F!A4A5Yt``+Uuxp){>Cr
hP{SawqG1pzAX70H2$4Vxyou#SA$UK3ak*xrdLWer5dQKQdUFG=NS<M(0b)?6cp><UcI%arnSOa3^EbDsvY;MjwDbb!`A93jxvA~
<7Cx}iDJVuzGu>OI?Sz`H8uwWh_ONL>qbDn0nx)Ha)8e+Cl@P>qeZZY6U+gy3IfnHh$cEIqC~K@noM<K(AY-tKz1TJFlCC}js;_F
vy++<Ad#S^Zn(vwMCl<?cBV&8G~!o*JEaGFAj=k@DCzT*Yc?E$Gzm%qP*b5JDRl%;6VO8`S?dYD#NeA7NIjsO4xcnL5O-0K?q(Js
_lZ!iI$i2;Xvf0yg&^+CKsr)inSjNci}EYE?$tS?<UaSv2dwUA7aeUe)R;s{4ZIq&Jq*DzG$DbK=1wN)h!hkILR8p;b4vg;C=zqU
>^RHgLv#o)lFbk@gIbGoDo{={m^h3gbk#KITbf-OOp69NO-q;`YdPPZZ02`qA{S=ZE#QJXO@$f5-1<H&Y`BUbMUV$%HjxO6ry)!-
>e)3&U86@%Oj1B93IU{ckXHS5Iim1s;AUBy@Vm>N?dmtV#V|r!sc7;;W_V#tNvjD4wF<-{0Wm`xtkj0g6D?*G=4quhwE$t`5WWWt
b+K%i9jMnM8oS({wr0&0YWa5{WrPX9Nvf76P@~Bm+#`0jw8V|r*KVekEji6>%{|iPZo2BRo%dY3Gp6<vqXhwAO(g@y?t2_>MLqLG
(ir(T6P`%oa8;57TwNw0ImnTkRy2UUJgQV4gv}F;hOvvv%B_vzm6wut=(0~MCr-E-cFe+8EHK8NYmNm?at{nJ9;F=yX=`HRu~%AH
HL=d`L2|&ygl=rcL?t}D-&Zj<6@@NAVtjgX41_wZ4q`*THZ0DZ5>5lz5KKnyqB(_#cPi$C6345G5j1-2v4)_L&kL({cDNp<UG><`
=dorAAPjAXe7DlaqBYXF7RL_<9UH<mu^o}Y^Mh@6$A{e$$&ODa6Or9B!d#de5Go4RaOeet1gKnVtgl?=?^5W&M2g%7ZhLR4@Zg))
xy-(1qg$uVIM3t<@G%g_J20(mND?Qw3<0pGf<1d$>5Kru@C4MUF1Mx$qCL56C2w9(+I{aV(w-JyI&X@?3RCK{hpBuQYO``TTj36e
T@Fm^eR!+(HVvucOLoFHq)!iLoJ>sLSCQ5+MYGoWQb<igir(4QZHKO{Z#^fXa7&$m;%CnwC=@gzDjPsy5J-7Yx8M#Ys6sF}csE;z
5pcKy5CLxjU{Hw=n%QBT`E=u<xuWej4uzpMU@G@0UWF$$m<UR3iZA&$`OgD=ksB675N^QVAO;|60Tf3%^L}10gMQ%-1#<zCUp(x|
VFU=2v;+(G8WG@Rj|VikCC8bLIg5h=BFKabc{+<9PHvNC`@K7LbBQ87EfgjqTf-Jia$$tp1r1VhOB<R6R)8B6_yB8xxS|J3<9PSo
8Qq)-s{oW_JEdoFBo4Nn5GeS|F$1H{=~HP&T&r4zL2;5B&GpR#()G<`3tBpB;@6gPl?4NgLWn2F8rqSqNYFa-a(Eb6VD9Q!j7TJ2
lAF|~45U1r@nN9)SrNh#!kra?8EBwX6P@syB;N!WUIDai4YO|;Hq<SnTGFhQMV)L3-W_}C7=>zH)k8BJk<b&S`t|B=h3_vhddWey
jkn`jF={g?aw0;ZDMNS$L$tU~{b&KebIFIEj!hcL84*T67z!f`DM1vO@AAzX>D#`vZ??CF&b%ht=|X{|Dc_u{p<v#a(JC%X!Xu6_
WJnoHFMZPB#|dhX!EdV36|F92RT13v$0_x_9+#cy;Zwta%#2l$V$NCToilz`ovhLANb$VA5fqY2B)}P#?C8d5?71qGGD;g;Aa`Ba
lnx_4CK#RDm?asFBx5V5#Vk;wt=mAzL1R*Ym~=~(GUt~fOc`$3ZpxW3(Bkiovd)@|I)ey|zXz@^!8kB26@3%BX`MUMIHBdO;fJSw
$=;TpgEqj}p`b~EX!s|K;Lf+;F{2C}qyie8=&p#!1FlIM1+)w!x%3lSwnKuLeafH;Fm2+r&6?4VZJ5P8fGBi&xh;!WPYI(Zkr=}G
;Ou7ySakz>*o0okV-DCV0t||!!et>SgG74(pfC;qy-+q2X4aX7#&>DJ|HH^0QUGfN9jHQdApe|(SSC}daX68PG!q|6&YTiZ=>esq
AaXcJhQu4w0Uq)W@VNc+@V@W28l}7^k<Xi;83q2l2ZJNzcq;Ds_NEmO?l>R3I9R!ciRxf9Fnqx_%h6CxzD&j5(;t~c?S2BloPX*c
AmbS5z)aIcAf!~X2;X!FQ>p-99wG1{=}*=|A5^X&p;Vw&Xoc|hQy$HNs0?8;G*N*_L6g{sUP-lQL(iWRz2^lywTFQRmtHgL=0>%a
Oeu*oD33)%2_{>WBi3lw-cVx5DlAjM>2Yy%u2-+!bRtj*g__5r3WbgV7vowqMG|;Wi7Ud_A#y<Hn3dk_^?-8a!@n&49MnkTv5MzZ
wq6y{fmFNWhw(ez)q#*Uz@wW@g!Z+Y8!a#m0|c}vSg=(_iadg_Cl_KUjNh9B4A9(3-y@p6tk9BA;V44bI=-5TxW<A&o#u;xB}1Im
beyFt3`hsmaU7j8boLj6uZhzOlssd2VV<-!iU(9XAV`2FT!sZ8qY%uZWHE3n$5y~OI@$5%TR`#J*$_Ny!Q!T%j?ubF&~;TNyTJYX
9@fnJlsP_wl@5`m2=AE^eD~((aaX947MrDFT%hDk*_7SKjkTnV6X#+}k2(#_s2Ev_8kY=#!GRPEY!ltcB=6wwgArOjUkO|o2fKYr
!x(s#)s`|vnk0@Yvega&)NMmBJnlenIe<X3q=6vb_&m|(W?-R1+@c+jTA)OvCU%tYmhTScqm&qoKyp@uFfd8PI`ysqnwpy&gBn%O
OlP7yf%|=Mbt(BCTLNX!K;^*>qAs%xM~=axG%(ln$QI3kI;?_V8})|PkrIrA`#n&w?J%Y#?u5;_*P3b8>;NEtzRQ6K4j`_mh97GI
)MQP1)9yDQZ1P(Hl0#HIhmT|!91MhQ+J?!Zr=L>i)FQ;P^Vpb(Qq^t(18_twgH%+V1~IV{2@n)gL5hqKsUXD>Uf}q=z<w$R$`oQ~
5()-G3)RRzf@#1CA>>V4zJuucVx&js?D~3oid|bVos>7W3kFJ2Yr5{po|B-{2H^7C_S8^z<6IZ4;<p>E+!Rb$GEzw=WWj1t)zvN~
)_};etxH&S-GHDdpQcUbQG7)7r`r$T_q8-fjw~8PjjL-VV*8Z`?1f*hSL_3q53}AAto9GRI-Q8W%Ww|~K8LB5E?PMYB|1w)Oh9Z<
kqpul_B6xN5sYY@XDeldlGxdRuo+M7l-ENFc<OA_G-M4u=#zm1+f^kESI1M^j0oiG572KgWKIXDLEayzjrmfPNQjh)pk^3|8X&O`
+sG`Q?+?P;qb3Zbe*D|8x-)TgA<H!-f|xRhuA~M`hzQ8Ett3H~pB`{HIi|$e@yWCfG;n8Gr4S}0n{>!<G8;l=*}W7<6m$$w%!b=+
G8DU&7OJF8gvcgR$x&AZZ5bw9Jeb>?ip>`-X_-tebYJ305aW)#2z9jQdC@r0xlaBMoAqXPlaQXMER0o1{=JEa(&8FgM<6i5#-a^R
j@9D_DKQ<n!JqQT?E-F-N|gO@?VL&!dNTYp=gM(3TZHI^nP^`4bVJYZ^23C?>P&Drw=A7dVE>#=FvLD5XaH<Kd(K0%o4gP@$<}!N
gkIHkqO``96EP+-#I$Ij;X~WaT6p!cnlXSh38n|$lmnDaVwg+DHvyQG)N{qxI<FEXTfiB(qn4=%hNnx0tHsT*+i3h!H=*=yQcvI&
{ZN5IQhcAoUKtOk(C+Sm4ap=x-k48WK*@|03_&s<FRA)7V;V9;t(;+qh$Lj7O715EHJo+0Fy@T*>>=pB!{4P8Qp8lv1W_^&P?S)e
rHF8Brdi>PD$+k9Dw2Ue$m$*W-s~h5cdx{R3ajpjAfi$j!Npib*O+#cQ*%6(SvqnTsrDT{Keyo9J^}td5a(^vRyC!cZM-m4aD|Y@
$fTrzi7+=!$rZv6UyH&aO%P|EX2BrDt&%s*K#)lM3f>1|QtRLgcx~(;7T4)OZs)HpPLWv6hZ%*oB8Lc~B2%`x-i$8jiPWWu&bJRO
^~KTEDtWeYHi?f)7}&C4Rpp5`M6g<38yJ?sfXgu!f&`OJ>S)68Fo-+xzCwsaQRz{N(7?|SkiceQjRHiZBvg=PlLJU=Q&ZD(FwT(I
Zt7A-hK#d8R7#M+9wpton}$nf10mFifU2uUXRAe_-U)cn+!qlYn9s1-c?F@Tgp$x~c`9$TJWU6jc%Kp|E?ho862Q+sZHh>7U<qIZ
D1pHvf+L*>uvrS$vl`S{Y<g)2;1PF0Rw;AO3Q0ZSHZbzUNp&?f#>uY$=<jzsgLS!3=2A5801jc;fxA%7FoYz6QaZUIPxB#$84?OA
gi>Z@1mqwb!e|AFXo#3WrXc?)3WB95F#w!-5O)CfaWzwVJxFyE1QPT&CZ_Qo&=d&Wy$|ER2U!E?bt{1I9_Tm$?@yWY_JDhcnF5sm
)(k1W`GJyYACB07Iy*UnE<K;y$BB6%zudpGY&AcItVv!|I#T3u)i*GOGXEe%K<XMSKh?fwX@^KC!dn)s=k@CstPf}h;J=IZarxhe
+fWV5`tip1_*0VuSt8?EIcG~i{8^)lR2CCWMa;|t61LJ=tZpm>l0`_+?~G9td=cTpgPFl7aSBLS5WtvqvJmH=!?yJfo8L$EMDdTn
UVfqDT5+|QQe|W`R`k?K_+6=Zqui|2V!}+OpF7t@zs;*owHxFvpqzo1*G)Zkt=Dlk{nAnbfmpRAdc|KG5vy!<!m+%wJlkE=E4?+1
1)3cIXB1YFOerGIwdDcg+gd7d4)zqNI@WPjuL@psoug@Kt*bT&%t&0KAS%U^Gl5ko@E=?(Uq{FUX{{xsmVyu*JrG6of+BJet1vb|
mSDODtZ|#5Z;pGejPR+SJ+||GOw=my7WiB%>$-Fm%|?SG1aK((<(QjdnyhUp%U$Rz65O<<uBs>;ZxgO-Oip|6xwfmV<z1#VW|+IC
Ozkw*sa4Pd!-2z`U$0i!tFC=@TJhZj)z>~|TuFcuMY&QOqcZOJ%E8oh#NlIs(B7M^<>qJtJtc`THpBHql%q5*N$Y^wClVA!27+9m
n)YmKR2ZKLp2$(a<F_oECPG{~)uHTkS1NaGv@nb)hGvGUM{9M^@v3jr+PUO&rU_hdjb4@$(rR=z3eh;ZWt(VV<`ikVg{$dgTkaOy
&9+==p^G7-)wZ<e^{kykP(zC;jp++L*>OQ=9<nG9JoHy-0+{F5(Hb`uZ?k<>tPFBCY6uGA)v8cJE=^`DAW@_gfoEp1c%>_S#xFz9
1D$glhu-rvQ7KD(!365WKui-4qyjRj#{>xi&W~OBd|Yf221f>Efj&F9qd>H#YjvuXEZYc2wT|<=NrXF6%+}XfeVJ)J&09BmK+;N<
&}G95A`L}jELoMBCD*(W*%YB5g~lrwh{Q;77np=~pmdKUPYee|NS-_hqA0%x<PepLEDEEbfa!tHdG|+&`gAeB9xWq~mI6iJE1OG6
2f9GSAv)~jHja>M0OqE(g`jIzV1<ezlS6hxY-pqR?!mpjKyc(o;t-&vsuiS(XoR9D)DRE^kqCn#=GIiYCpP^1^%R$M{JY_1vI}uj
eH+s#aC1e4NTMi4D8&^hBq*pQ^lKJ0)mz;Mb6V7N77)SHGaRNvQ$oQzQgj40sVNDNq9)*zeLRc!0&yS`VN>%YJ3!k*)VD=+!Gv*X
4tozgV?t0)=tW2dk&0!2Vg#fGgn$xdA}Wdy8JH4;5<wv;NPr3wm_n5(P|$yq$qkTR=vX9ZO~<Rq^X7WdV-kK;_h|BV%{I-X%+^#L
I?#@cpEIc@x{yC+AFC(NQ|4Zi^aWK?l@g;sq`Su+(VZZ*6zm{6<P1?1$w1P`+`g(gA7pnGfQtd6qF@ic!E61WPuytz#l7D<;EPx=
LeyGN?T?36{oGFrevcpNy5!uV;{7qbGxIp${%(d62SO6@<IhuBnKIIunKLscT*<E+9d;1R2N-gS0cJ?sDAi2HON~q9%$cnG+umKb
iJ07d{yld%9*(HCN<1rMF*H%e8?MA-8WLQb2Oy91?oI|uKeFgSFIFO>x3{@h&WIA4A_<ZrDoRoyiJ=mar9=LLQ)_5)5yAl41lQNl
27rQuf(RKG_9TS5{b`X;N04N`KI0#h{*xHx9SV=V`+q?&bf_XQg0?j^HK!s>dID1p2*26C`A-vk3OG1dyU@E~qy>^KNA3N<etX*x
Kho5K0TVQL3epWK5JHp`6%`ajlu!c1qezslRM4JEq*Nn8O(0Rybi<q>65xwUV93Ph1mL#W_O|FEYJ!b})NaXB5>!;!wlljK;i0S;
ts`tXoCTtTLyTc*ZCNoBpvY+rMW@;9*G;t7VqGm;B$Uxqs2O4^SfceBowAexNS&1^*sB^45UPSuN-8qYsjP-mjbtWLEsa?rEd@v>
SY|25*}<BdmIbrjprCY`f@7*mN&vNk7_j4R<U6)44HnT@sIZYlNukiKMi->w4kpDkg_AL@G*uCxtIQb31~@B2B@s#La-R{?&;cIo
2b0hPz(F#_N)&pHqY$ntDrWBFPO@}??~GJ=7{+LgoaEG%hwbuzYFqs{V!yp;DOC`4WTTZwVLUKUg~#pM0XrN}kBbO%N<vi2B(<Og
EH88o88B38ND!UR#rwW*mh3p!A?@_@*d@3AFTqa%+!LyKlgrG7ryi~xwOr#fEz?q@e~FnlOSgK_fIG2?v^4oozl?&y3jZnw(>hFU
OlLuwZm6<YlCez*PL`W!q#q){I22^-@a}tSuN8#<+C1VSkv~D<)!);pcS-nbhZ(~wvt?Wl>e-(2MR?-ka!|h@ry@%|O8$s229wq1
{Qe*{K+(MK>zMGAB#oL0dekU8_!%WLuzazAQqzC9`u7L^Fc~*)7m9iy_y3Quyfih8=vrw7d3bndN>8+qG57KF(fF`fa-C49A4j3C
VR`MX%{ysYB6|85NFybv>~P3$WSrO6t~4DILtr}MOtyE-!XKL{lAwN=;ff<9Ujq>;9ZD4uCF?VVPPR$q?L$!W`=Js}J^DfO?U)|K
qZoL(Qy?K;VsFA0Nzn-zHc>EW)|k&^E9mcKpZh%}IE;r5WVv(ExE*-OC~c{P9ubD?j6ifB5}xRWCW1zprA#sB2Kn5DA94{VQ3I#y
&bzH%<_|H^mj`=cH3F<vP6lZ(7xi?V_r`8&{*XxxG2JYDpaYp6mqivZ5g(Qn;-KgVgI`<;q+`70=t^p;o{9<X+!{?dhMjG*P}a_+
wsg?fV_l3FUDzmzZpM}gCRB;-V8l|91Ja!Wec-W(I#I4u;SG=6fc`&dLUa$zdI!oi0wIPWb1-S&cQ#m?Pm|#h_ULqp$Q=l&pIhyk
+%jXLaKlO4p_#~^C(BgfH`J@l%OHMJ%m$Dml|m{CAA1D-UK}ryArd%;K@fsc_&^Xr3n&mVZrn~c3c!c3UjX+=-N}H7TsVFo85fS8
nwxPrMIn4szn+~s^tQ8F4+Ah#u_)8ucKfe`dY+1PTDE1z!RL$(EQ%<js{>CVx;v@@tAT-neR#|6s4zbG{601vJTl01@K|?blon*6
q$sd*-u8}K!;-5IkV$3({D}NCP!wHk)@_0%Eyvf%Ig|Ur9w>UrQ$f)*tdyN-SIHiM(tUC0g<4G@4J7lo5KMq+3#_TD0ZBv9P$7t2
6cxlEQ&TvAp-(<B?p-HDLVtg}hl~_8?%lOCN*<-@amHh0rOYqCGu|PS(Ev~Zr1NbmL;+e;NM9K=A;nP(;VaM-DG34`N@|7Z_aW0y
N`5w%psgm%s{WHqWBkACld{&`KHK%$OVtUjN@f(zh7y3fl|LZx11MZO)WhKY9a#=1L^=ncJ~nmPg`*Q$8rI8_AecJSXMoPmc4&aB
&CSuf%ZspiAy`1oXFJ(3O<0)**j5!KSG<QvcaY5KM({T><$$vjhTA1sqDRcGGG#YL<w8RdI1h$AprEBIqG{H=@w-)MBHq6~fxE3R
rArMJNl?V85>N#I72<uN-C(4TgrsbuoeXF+<@x-%80DZgbT^q^Vbd0*;i890HFU|8B<vJ28XJ4P+S~U$mxw9X)+Q7VqqZG7CL^n%
#QplXj-a)dQPh&4-^Ven&({f@T8bLpBXJf+KdNak+a*dOsFe2z{*k)!ItD4%=L}DA-eF0&9K9F^gC$s}ZpG}AqbCW#utr<Y*T!s0
n~$mPA@DQYAKURsSvqQUSow~7S?qNav)#bN329`asF_8?9S;5pbs$o$2W>LZ;qu@B=H(|%;0PTubATtt9|1kOeL&9Fqf>WjgA#rq
{3wzAx15=iJTQKFG|7S@R)(S(v}B@)lA5Z3hVUaDlTf<>np!5HmTFolq7s&kU?`F%h?}9r%SA*qkV8xqFw77@RMbTeY!Fh+=-1dd
*A|ef6U~;R77_~MCOR}s$wdKevozwFVU+MO4pu5u-YAA(!tR>-SQ<f1?=lwAN-Rpsi&vbqMa+yz6jcO5QW1B{o=5llzq2GJpg$As
;~;i+*1B^jJ*=$6$RoW`o+r$0B^w@H9!BkwAbL#45nFKJy}{s*84tjY2{~6_Pw8X;gn<ZZN&qQ9s)}G51<q8kqkEuVNLo;M{+tu2
=lqh{X-i>g{v&LaDyv$eD4L5A7|3F=h@rOr?YNb+WP(a!X-y7_YTHvm4Ky01HAOU`Yi#JEmte#dG))@Y2D(g8cErR)&`z~bOw`mx
GXYf8RMJ#U6go3Qp(w<=TUx{s1uizGA)us<0j+0Rs@jT5(o~d9RU2fPh^5hnYMP5|!bJ)+ENeOdJt!QVB12iFX(9>|hJ-0*0IC9(
nh~Wb5`iKL5NJTqCWIOilqw)8prI%Rl_Cg)pba`E5`ig7QW=N_lqm*~C}{$bB0`d=3R-9wkRqc<x<^T+r3@_%x9dNX=)UbAbM_nF
2X}rxZ1NZQk|Zk#6avs4<jE_)jTfHI;!Y?Xa$q$IO}XI4cp!L?Q$WRGHKy#g&JDs3D532LX@-ethN?=4(jw4<NPE4n9rzt{^}L%D
bxOmMc?lxjQpoE4d^PLQ1c|4CH+Od4yBZo8mh2@6IYtKsEgZIrh@vvpv#yjf&?`e;QzZ4%e-i-q^oXE0xP)U~P*nocMJ=Zd16ib`
N(WI*Vuhs&K!^?@+#g5=I45^m+h}&@Ot{kq_k^eI<fqaHTZ96TT2O`}6PeGsf$Fb)1r<IPcrF=VypQqUBJV_^dz0gp>(|+H9c9BM
wpyJRri@i$?wuZVm9qB3uYf)R5JZqtDZ%WRRGCKZh>$VZnhV}sAfTb*?21QBn0oPJdIQvOQ-a&{qL^tKARr_@n_Rvw0zmY9xuIXx
yrvdpNGU>O0P{vc+g08}LO7HQ-~yZX2NF8ZOy)Ir4pXR4=g$Zztv%nDo=>kPKEV8NMHSCS`?w#Z-YJ0P1Mzkh&>sbmU)1CS2hcM2
L6v2b>*i$ar<Sub2FgO4?ZU0q5iCh$KPU=rHmU5J0g8x&kns)%;S>B|K*1o4p#zCll7$mv?hZ0!e!(S&!3|;s;rzbw`b>{A0-ZE{
n)@Z-xz2K!I6a_skANNUB>+JLk`6#O8vfos^G~Nu!MZ@+sPW*Pz@6+d6n^y|`!G>RjW7`>^O#t?g%4N(+$P{jhthY$LgGqk3TQo1
*PN5r_#pL0*s(v%|1nb#r8uFP2GGS3ja_u}<+*ksuwA=%aj_HIBz8?icXuTe`JU}r*Pqeh;9Xgz-X>|pZ7!2lT4FS|CW<zmD<-B)
MryPexVj=DIRjd?i4C)hNkLjnMvW$zsM3`wiWx*f3RD_dLgNk~=qZA|Pp;lznv!*)vo<J=vmD!8H0DPIOu33<L1tYS1Vrdc$rotR
5l@w#XOAMVL{rw0dNaK9ysc4&qG;BsG=-gPn1f?C%<%e<AIhI@l|L-Jf%p2osYFhke|>_MWPzCCaOW6Q_*dY1JXunj`6z#d3mhgu
`U6pa<iiXUo#5|cZ*~h6i98L#(xHi9l3<|mC>dCbWTZd7bo?ToP6O%Xz?^&^jGxoxE4xu12`9ljKsz1kE(QSYdewNG!2JOml|lAF
=?zdT?1vLUGC>FQ*oWtY3^Fj3`uuEk$ai2epPZi}AJuiRuV|6N6>;ByrD6d7Y4c<}gqVwL8qy(1F3w}(df@}qn3_V6BA}Xq2lo=_
NrT8wBq@28C8eZGGz=LDq?$FQ_y_Q;3`i`@!`^5FrClH+C%Go{l$O$g)sl2|%_%uGlcPKCu!wUTpA$cm0Qht{jLALMSq&Ku?C%aR
M6g9td7%n)LvhS`!XBgoHd24e26^nDM5)rJ4LzMl+uzYn38mi$-2;er?AnUnnp95WzU%&+I`u<G^Gr^L$~``-o9<sJA^F6Jp%6rj
BQOF<5d;w_B79%Kh6+ih?a4NlI_&4mARiGEG6#%>2$*7(p@5Vl+QMVdgmvVm{h0z_LXo5>r4Ok3<MB0~gZO8|_dnq`MW!d^>G_?X
v!ho7)5y%22>%uSS;}i~@sjb7ztJfUj4=&?I5?fRqO~!K_JfF=a@J@y!!}_UPg=+`cba4{I%?iD8p=w?slGIAn19p848|Ls)v|Dg
7pavawQe$L1GOlpD1TO^kkWZDtjHZX!=urHb?3&kl<m;XMlGjCyWa91Pc`DlM66W+V<61wLF>KovyE|t*#ykU34utE5D!*B@OpFK
yVJKbwYY~GwWe#kqGX~>6Au1B1^x)?&b*#~T}ia$n!QIz9klE-yPkC5kTB{PNWBaAH1jq((VG)Rv3>{LKHxq;0umo3(Zj#c9J_s=
JA0sg5W4##*-0#S<J{}?aKLiugxQ`<_$mZAFXKILolE3n7)Z475Aah^`Qqc}VD33>+;j`k_B+zS4W^;7ngxKFQkER+F`5)t&-vA@
4SbIuo9G;vhb`?g%@G7D44t#E26E2E4q>>|{XSa^fyX4q947%}fWrVyK(SD~Q1=@ga)&eHgGf`XfubQO6`&#os-PNLRVY9?P9bOj
q)GuQBuY@F3W-`;5uiY&5H$Bb^Wgk?DF|cIEINN34GN&*4*mv)@XvR6b;rA}CBx_+GDv~=rU~HxF;N~zs_2XQs#-!K4YD39g+5>p
*(kqQb7Eo<J7GhKBJ`9^B@Dou8A@UVrO@aG2{b=+rV5U6I5dt)Lbfu3`XEOzrvy?u1|Xp!B+#ycNJ4}vCqgELVpf)gGcj==><2^!
NS`bg*aAqRTTBW=@1gp>@%UU!5jyIrG~F4R90zrqP}{qcgJGF8+k)gJClqAiO*lJxM&LJVjQ}6AA(Fo44v;IRu+`@1hRSyux~c{b
BZht^rRXR<Ko}SH0L{QVkdQs58wr3P#(WRkI2pFXo^;pHEUqPI&)UcwFf@~g-M(A`a`$8dgd{WZu$(3^Q=$Yk%Kh4)bmo!@F2^T^
yo)2ToZJlV0};fY6T(+W8VIr*;kby19qmB$-hb9kH;irY?<5uw<uB>4lnr_(W?EWMEG0_A+6k388B4B*_HO$me6KG~t3lEbuhW3W
KMlr#q)*gi;qZ(>3B&;4{xP^TVQTyhv6#o%f#q-aZD)9Iz2-prJbVHl%ghQzphV^}njxGNr8H4N?HkNbF+T$z6tD_FFk#@HhQ9wk
4y}jT0Kc7t`ZEFmyVnEI)A^x#6+ZY6iB56r7`_?Fk}(g1YKf<Cfzz>0&K!50io1|?Co4QxEcc5hr)iT(0wN?$qD@faAe#?x`jfbn
M+zNKC`mja!yq4D2&nym_=>-CpTrK+&6E1=;pYV}V(Y)X>s^^T`meekYl<Z*^z|keOiB$TVk=3utUrd_Y(-|o(=1~_u@RXwO^PK9
Fl=gS$GCH2mp|O5pjnjBV_;DR4T?SElb&pEmE4Z9>r1CKd&ZeqR#lkB)eW~L4W<lOA{`h9#%@kO&P2@(6B7GI9gxU;IDO>X)v_|n
5OUgD`*@6l?4R-;RP<!uZvD^(7OQ{i+4^IFE}mUSN#CpB_h39eoEo6JbR3>K76*ho`bmV-pi$KPeD%nvbCw*3!E|P?O!e+bIp4A6
4DZZp2U$sxNQ@xHK@n$I6<DC#FYlS-$S}mbT;$A)<3p6Fw-h=%_&G4z8y{rbu7{kS5(M{rU~nH@78AEsu;G*0?6%aEL@lPozMb45
@%ImJCV63IjWAm3p-LLmw{U78qt3^Kr9Ke^xby)?Vwv;(|9ZJ<(kR5848gQ%Ofh#~o=!Fzdg-C3$kRuz#|7jXLsJC>Cj9uWFl@;;
Z48teX+4A*?O7^n4Jd2T9k3cXtXPTiG1&m(E0PZF(!9Xo+G@&ai&9M8H07e{3xjOqW=u64GcerJ32AkxW{n%8OxjUIOx*<j6x$`U
Y|!f#jg>~>jjhO<>NDIn=ep=9yVc})bR9hov4qTpL@8-;uk1PIXwk+4gGx{;MTbH#(;?STH-r@4G$=SQugfNApY8LSA7t+n1V^MX
lcxnkM@Dj`0ihtE>*5T)9!DUO-P@!i0h)_-hdG#7hVJtMxs7t1W|YBeoNI2^E*VR@;%15yK(L{yDXT1HDFn7d#}L*6Ymdo00HAhw
oDSp9#K>BFQ_I&~ec0W*V+p`I#ZMIz^`#ILg#kfL0+T9I5hFlE1j$b0spEh$sA&qg2nN@&eVdIEf`*hZs;$eFgad&i`Ab}UFw>TP
og_65{{S>x9SJ3d&O`>nqV`Ay0f`7FUelieJIO=y*m4HhH3b6bM+LUUoI|l1q7z^wmfwdif{tA|ipWtwL191WU;(B>e~t3~6AkIg
?GQbF(5g)k=!t1%%UMjpaHk71YMWI*v6cz3IYD|P(a}+vvwwMI<9u4qqFwKoU~VcS7FoS!DU^mXvqTcxt{FtlXu`o_YlSr~@@&~B
7koVYlq^7uDP0}z>JDDPi5i(vJ3+dVs+EJZpvXoJ${^(*l1_-LObi>LMXFe2y~K*t-2x_}HJE5&h6rMURt1NEXh;yC8CoKyhA0AN
6eN@hgrlq5V&K3Mse3!KJl#N0Y_KXGU`+BG^8sy7GJckO9avMq!e6A4PaV8U+gpk-be$oD!5Jr{-D9h1!DKn8lGa?18TriP#9=?R
pAbuz?dh22@6`Gl;PTsm2y_$o)dAX=$^p1NXKU$)pFB99A=MfwO%8(+ojNILtV<_vSu$XO_z6wf4qrAJ5-I3$X0$Zn<oEr<ENF>m
+yD>9(pC0H?yH}EUAtV~OIi)Bm8EQBQd*XML$VC)8F+K+RPyv`=rtn>e9Wx;od&JZ?$3AWH2XGn@qG92(A3?KgCI{WZ5<2Qa_b+G
LnC+|9ifZF^`warq(K9Se?)zzKQVSrFmI9o-za>PaC?BCpA`DUo}>u*QMuU+fe}RqlMHBBuHqjr9S6frh}y5u)ZM$!8tbpeDbhsU
Bg$S7UD{yDVt0d^qaWJe#d?>gS{^?O>35yqNS<#$&zwIGTJdEbU&p1LL))GWwJc&QvT}s)3l>jUdnS|~molSmc;qu;aLsK?cy38K
7MBiMbl?&nA^1aiK5^{`_PmAmmq?!8*^3W@3~^GR57RO;%92)WU?>8F6+rYk_nE+S0)_mbYbg?YAAJ2KOp#JS_vcsnA+1$Cw%KY3
BO9(pCaEf+yCKEZBQ}FEOitODrlvX?O#QH!C_IBD7wgBIXd~2Rsf`AjD3~;cScqnTqL^<oVr7adh-QKb2}mL!W;#sG7{)3yI#>x9
37QC^Vya{@IL0_hIDj7j0ux>kQ+5RMJcr2O@X`{Ic!fm6R5K(*Nko(s#T#i!nkZ<9W}*tJDw0B!vmuKfA*Z`|c!+`eC?Jq&AGHpk
^*8r@PolvDCeSYNj`fu>QYxQ^(tPxN^w?!AO9A>`bJN^I;*b_>Wu;J3A|D1;F?}si^XW<R?q6MWCP1sK6ppg5bIAbSpSncT%};k$
!QIP`u;zt2>HB#B!>(vvVa%MQF_=L6yJE~#Z9wGhPZQrj8_Dul5Hy{$LtN_KA6_mxcP-A-)Dl#Af{iD6Z!U~@J=1pvH%C3{aB*bT
q^Z-N2WBoa<Q}KWZzhi|*dzha3_^?{L{fyS44%(<G(AKN)PNoq&=#QJ4H;Js^FUP|@<9&6@R~U&vAsE_K;9c3)8>etOb_XQK;qN|
4#`=<X<R!-@VH)N!7PFP9=w|EK&NtEmV`zMi7f4ktnfr5jr(!UL@1F7`6uIqnCao%55)oytcwP3c}`tqlXi;_e+CnXC=jMSY6lq_
Bt78DBtZr!18chpu4x6ju-gXF%1)7qtz^LnZ4Vd?AYxVef=&^xm^eUtcZPpLd0xlS_~Bh6)-oDlKFn%=PWSk4Gxa_a&m&B)WVo4~
bIr*!CQKEOI?sx}s&%8F3AuxK@RNGy0ru25u{YC1qz^s|;6X#D*3Jwr=dHtbY)(4Y<3>mh!`_)h2q!I&4`PkTnbX5Up9c~-1rjwy
Gye-FA>Aqa4Lwk^87w-ksUMAt(fOhQ&%@dtz41XxQZxk;NKgS1G?5C>5fq9zU(qk{)-$kZDv3i7w1K2CjYAUF*d{1i0*p~ppb82=
C<+jz0HH8SF?dFbYoIi+!4gGX29aLQC~b{2Vq8eX3RAcaV>CTn3?3fLCTu~yHvz^_J5C_~%<2#~B#9?0rlY{t?lGh2)`A#lj1~$c
{!ZhJ(XvO8(b97Y^~AmFARkKUeNhIp1EAGa5wlif8c{R~P+*lFoh~np*i#?pmm%FcRTgos!)c#Ea9_rm?3x)0Wv|5IiPPN6J~8q=
8RM@&;c_iedc|-D6N8Lz`#oI~x#|uIg#8Z#TBoViFdnjcA!kzuI0H!DtMD~-KX187s35_-BzlxdlwVNl<GY31-Jz}?^A$@Iz@WxY
eWjs*#WVB#&g14+RscdGFd#YDkhzba07&*An20StCA~(U2j{5djldm;Y6ux59`VqG{wa)$pm?Gq;KK3iz;a;|<nTIFr9j$USyQ0#
^~E(<qI><#Lr@;j;HKpJd350iusk#)Bi?R5^c6u6!gZ{IEP@J1{LTNLhu&@jhU(roYo7gQp7v_CXt*L6@wPm+YMbK4;WC&~n9%X*
5sIdZ5R0OMhoLhoO8iI$C8VgLsUWBrg@`IB#aN1*W;oMnifYT3Y4FvGj7=iS8bapN5imtD+b|gJ=2hEc##msh5KdIXnB{bH!L93a
9psvJCmVDvYo=}vgL(`k^H~L08y6v68{ji8!Q+ja)=7d_Oyje?^RS0UMy0o<+#`k-W^l}eF+)X}ZX(&RFf7HJa#1P;X}ON^&M0|z
mJER+UYIzY#;Ym^o_KS=T}|CXU})olikrJRIH0EOf`SYZ9hM{#DP_?T4Vk!-g@_g=qJaibwud!wX}5yH3IlE&SdcE-H%MNP%33#*
R&QF$>si2Iq%)k!X%<FmhG@YjsG1^{Jons}n*>wqJ<qPm-N&9UuF<=WnGG7IcbMGhfSRId(Sz9};Nz>A)hu0{>!(7S)WlMp*OjTk
fbJ#OVVKOoGgdQV!gNqYdvTnJ!0rOLr70t;T>*4~j<nt9Ch`c9A!!((fQX2g7_l=j!IN44CtYn>IBPdUu25jE^^S|<WQK~4%xOJc
+q*rVdja0cTX6|E5Uodc8>KWcKy)R8SXf=ldE*YOoJ3v{vC{1`4tGsF?<u`aB*vpQVYzx8UGP%KZvo?zH3XJONopm1VG2%%wUP1L
NeY{#7&K)bw1rG*qk$#_bZZjvtxR<UnO7t)kqAl?^X+*#an3cYq&G%~8#(wh)!7Kqk6Ts8%LTj!ri4hbfvRJz&^90=1mUB5om5io
QLk~q(FbjMgF{m3x;L8EvS()Fp$uVBY=wt75gNVQP)AV*&!T3ENh+#{nz}U;H-=%;cUz*#p-W*K6HS|Uh^kGncG_IacnuoI3wrMA
vO6<wD*<6KD7NmJ(a&B9g6hp?#%7XGh}5P<x@IQGWr@cl3N?rZ?4ZGhQH5-Bz{eMM7?_u&F5aVJgQ?E?i8Hd}NT7tGMoKC{AgHFK
D9x#`X^^q6jCWadx<b77o#s+?r{pRYOU2>L&FORrIMHE*SdxtEvP{Xr5fnfy!*JLEB5zL!%)^T6Dbp6kux*+*vu5`N#u$N#nAuYv
P~K9yH%6G=y3IL*nsw)}q>+&ZC~cfIVWY?{9F#+VOCyoO8xrC{4p}6iz(krnrfWvGptE;kcfi9Z9tXBv-RCVYPBv{(fcQ=vk_DV=
MzJnW$0yFA755K92ys`+(nawjrJL(uV*zHG9MTxn$b-9&7U`+A-8IaPl0r@_l5a7hWCB=kin#?;_t_Lis0ZJ?uSn?9fkQ%dqs$!2
d3eUij?0pLfwO00bkvGXQcz~X@-Q=PMeW-2HbX%A6XokTlC)r^S&X;N5aLI_**5HY=fgK<mxP}a&O7s|v4vVx)WDi#MMTmR`rCt9
*tG=(wxTE|TA~RBBEVRQn%1;R%Bk0i22?X*SIxI!_^0@LfTEa>UoLrQAk3TZXzC|(<gN!^ls36-JU}Qz?c=cUO#$4$W@(ei;_z{1
w-;>Px|ql?K7(l04AmD!wG^Ft*}TOPnycjT`rdVT5$^GnPE7?d^xfO4Ed!~b<6AE0eua)O5j4nG69yKu&#yVN<D&4?;o0J;-XF1b
^ybOO*|;~+Oifm>wvAC`p!ZQQOqqrT1sK&m83#=;KvFdlQiU-UG2x6+QCdy28!*){Q7u@u*dzw2s-!6+*B!*cMKOr5Xs~ZJRdzNX
J&*-AX}L^JJJxi>q{GS3FOYc;lBVo#$>dP+2ati}6ln|uQxPb6fY$S>;5t?EK=GA3M$zUR8bE02q1J`}T1(6k-d8MW)C53!lz4-&
++a@tgnYEbHcVo*6hU}eBAAaP@<XDkVWUPFs$FQ-q@pxR#T3&j3^bWbS>q$KE!UAAcV19M&oWOA#D))=2?qoagkL2=PXs+DP62*I
EdqN$gyIh&(O)Ukr6^R^faq3>u$mZ#fjU5a$H4l5$hi4v?|CuZ+y&TA30&S@Ty$35-PqfLI!&XApuxe$4mH?^x($u5IdVWO(-ctE
C{Ty#jLV1$O)A!cfzm{U0#d^g(NLB!1sX_dVyKX%4I!#kp(0{*8Wu{LVu^{EK&F;R3Zj^ThLVt&3Ir)B3JD;gX-c4?XriX5Ac|E+
mWH8<q)Jsv1Y|aYls7*NIRotWp~UR5rZDTX7{nb1Y<9FTdVP`kkCtDxl<=Bej<N_UDiERNA&EjD7DLBpG%wj}e<n&Xn?j6`L4?*<
B=Zr$luo&cN(vDo8Ud*R>O)8=I-}l{^2`oCIuAV%KDb%v*VlgD?S77DAz2s6Bn%7YMpM856HJ9AGz53pV2WCZCTI!>B9ci78kmGy
3Q?dU3W*7jqJk=DS|)0mX{o9RO%Ak<hGB}R3Ti5)ikg~&f}$y;pqhrF3524mVk*YeMCjVWP{jm9kWy0+NKykNpg|BA*dS1ZirLx0
iWZh?q9CG483?9;2#q=oI#7rP1~p^u0AQIoP?<)3MllYN*W^`v&x78?6O4PSv;=ur)(sj9G%~{=_UZQodVKou$^Yy%v1Gsj7!quS
?~t1Bs)3V0eMMFZsKte)0&w)!(E*655d!Uy0-u>AFg%45#zf=tKTdswov`h$4;RTjlhwAq?}>qTLYd-ZGpI+bZr9(G9|T`_JnD9C
@ib9R%A{(FSOb)#N^*h8Dupx@C`2U=YH0qb9p-{KPIHn_>`5F*v0TR+nPMg}WIc6{It*dutEAxjX!g)dZpJbjW5>lB94eXLtG5GF
=XH;29Sr{~6)k;Zza$;TBjtePMqoYp!7;+Y9YmevG?Z^FEDnXF{v&1^R)WEL%?vjE_;-=#KljwXW#`ox29059Oaze>FVg~hfIR*x
W!PmOg8c-PZ0vY_qXjcn7t(91rX<o987-2ebdC6Kzf(h>i_5xGPbi`x!WicDyfhgd0^0#87L!qc{ZfLd4Y1od*=F5nc+sKat7sAn
=a`L?-1#TW_Fmtb(l5x%+&6H-N(tyBF5o@$>Gn-~)3kc-P6;u02IB>EXyQAt7RD~wF0j+(yu+oEDJg(q2C6m<vN?67otFhA5fEZj
jg4ZU)+Ha&>n}+XzB8(<M@iH{MLw4>wwQ{fVGV@vIj2<3MHHJgYy@wol{ttbwkFnMibxtL3IL)5OvB?QyJqM2FTRu3HD>hZG*MHl
Yq>W}m_a=Ne&d6h_;5r`H5IX_CL@cGI|yC+l4^$Rlq3jzp##*q5Fv^p5s6~rV5mC;#%2g9hLVq6ak<e>FlGuFpsCn)&YGmQMA1Oo
IjTabnPy^LVx+A?nUnQBy|M@QoOGWaUv5D{L_R;3QnIP|HI7>S$ORduu<(6#3?Lkk-57FG(6Gk@EvGCFnM1E8ur;grAa9fOI0rNh
H3NSPARqsw;lTF!cb*S};&WVkwss3=)W`)Q(iDpzl)yp|%LR}lBEd;HHTTn$4yiizp@vzPf<q{8-}gcCSorVjpzL92dJ7Dlpf#C{
M~-?<`QzO7jCGUI7%3}@5$ozk=E@9P6P#!2x`D_xB@D`5S)(+pM9y=JmqzXh)C!@*bzO(}d5N1)^=QAU)hiKkj+}D*Tz_=9PnhOT
$XNv<&Dv2Wp{J`bk0a5%Ymp(LFw~x<NA3g?Jc4^xlXf!jDi>j*1{TseMm6oZ6;r(kOl$!jLWb0>W1TG;kG|R*qB=iMq~Zk*ugC$&
43Lr^##jmM9`Fx)D8FkUP(LCRFjNphP)tP86o=AJ>*_%sJps`-rvIxL&GuuLAG$ec{n6fgdwTp3!r=sjF(7Dl>iYxS2IYo*iHeBz
gC%k2*W7sua+;+#!~L+QN)ZdhiNNfE$U&g_hXu$#@*rPD1E<N4YylEPhUHF(yk!(asVGj6CMsd{!H7tZF^;(?1Je8;>@UN2>nz_S
FvpsnkS*hY#4n=UJ2f&GPssS72YMgNiDFmUfQL3vH;PJeF<};koBMEK26<xvQy*l85hwL|+?6|E2|l2SP+)#EZw@tyOaQDAf`Jdy
_0$yO081vopLB#wl9aR^;6|M}eB`1Ug-r1`k{H`TL#P==-UooI`58QcG$5o%DU6=CcW2|#?wE9HpWhuzbic}hgfN~$P#U>V;|nxF
R3t2=B`C5$l1iIDTd6?=L5ML4*d$+voOZ#sK6BC2rq~})acM5HXs(RHly=S8SV-%mwjxrXi3oZp^JJh*R1p%9^v;NyXi7>V8YoH<
^C9X$;EG~;145suy6}fb#2p@=83TPUavTsxZ45@23@oK3G=(TrLFD=%Ie<M#`he@FRG~2##u7r5YvlpUe(($!FWA*cC)ytKTmZeX
eDGsOM<P>1zuzV#eEgVxa(KV9XpJj_$TyN;33R0gb}xQw&G8x%`aSRmsSK>TRK#gUX2GfVdOq;!K56HrPn1&@5ZeOpj(DuuZJBJ*
ZqhE*$&j$em!0A{Ak=8`#=CJ5Ew@)Fk}j$uDKA~=L?jmk)nnIC06><qKp-(jqkDX^uaHm;AXPL_o}|*QfpCY16RZy@rKW>=1-ry{
!$ufsibjf>8HTD!{d*Q6C^TXdMJA0kNmM9MnAmp8gc6h`2z<$Ul5)>fp6@yo1MmDicmv7vkv%L(#JGh}#4d?FUg1vXxYYt=4djL{
vvM2Bn2UYbBkuu|^a1-vPw;;Mqgeu}PL$Fl6vz}51tK1SfXaQPpelf)QwsLTsjxf)RdxdiWGVP88x%5NkcsB^o)I4R`)uychuMr{
*x?LZL3f1XtO?nh`u6XOukI@S&YU*U!8p&w1TitEpC*w!(LK7cL{ZS{#vyXpGf?0@a=t7S5iuX+#-gbAhf^0?f{2#&fZc<nIz8@P
js`f!?Z&cm6*OPPun&fFc_xT0*x-_4cTwD=5o52}b<jmd8u3D5pdv`1fzUXMVx1s1g9MC3G4UN#_VcyaV96HBw52qL$(h;A(~YP~
9o+59)G<X7d9xJI$Uz8A5ESSP71j?K;|V~0(z;M;hFJ;@gGZaWb-djR{1BS+*Dpc%HhkL^F|6W9o16)Yi7_ujqx9??11=;;J(x9s
$cY3(=?5v&13_#;9s$$zGBFb$i}bY0kn9F4Usr$}tf){>r@;Rjc5wj(0TdA$K4S^h6;&OmAFvkZY%hVNmEGG?Kcmap<VKg-V%Wjd
rt)4`Vu%~4J3FA}kS!^&fcBt>_mYIbJ^*0KJM>Nhf#D|f?j_*UzH@bB`n`Ux&4ci|L+pXn_I_zgWGX>nBEpn=<1?NzeX*eEhqMPI
Dfb>PlDSDvYu_uF>(9+i#lV2yW+XuN%3>5K1&9)pFo~o9X&}5!Ks=I!;#vw0j)#ZVN)a?B<OIakq|*@tl2Q{}?T=i@V+kXLVF;Fs
)J~lHBUTD2BARNLDW~&?nJA)Re1~2h7=Hc-;y|HZX~4krbA2n;bzLC)6F}R3@+JjQVuwIJf`_@PMHwnprDH@buxq2|CdMF%+?HA+
XfRsRNTMhvk-_F=Os-69B6r9Jh!8dZyrNWH`_Lc(cshr#xCaB6630NjI1%VGl#w^8u|)6T^M}eP@NioZX~|Xwg(wPzQ~YQ<3QRIQ
p?HuYMTKR;Y~qFNTh#v*Gpy-57?Bl-_rr1@hfU$uGi%fxDneHVM~n|IlcBl|4THh%AhhQFVS2B5W~mK3C<gQyL}F^-u&jd0?{hR=
-OH$yEUjz2QHbnEMM21E7@0(wOrucBt;jmdq*#rbGO1!~9HBuxRKqrGa5PO6fv{Lvt<bXHR}Q5oIAkW;IwNCa7dB@fLV49tPns%m
RN~ksJi6}e(-2S+OUz@S<CY-HiGkevTum3Sr6U!hveimjONm2{ISz!4q+4nUS$pLS8xgod=?0Ke;zu2${;os=Zok{`kKI-=oR=GX
<k0+@v8Ht6?2Ap81l^eBZO4o-RNN|2gI4i}JX4%Qh6vQZ?a`Z%zV7hVgwbM_pe6<xjGSvy8iAxQ^k(E`7l{H}9}X;4Bup;9o)9@O
k*W>SA<zfL$gK#{(ejlY^2!*4LUXPWVwB%eFfp@MW<LBTP3o1%b$CN31UUXsJqjE|>UsH@qonTM_gtOW490<SY}vua_owtE1Cn_|
>-4Aenk7Ru+om87i$9I++gQqHQFth8qUa{%!7S{f`ZOE^Uy=sF+@<*}-D^PLNP%WdNH99i*L02=CW>N-*i7zmjDn97KY1RxIv<7Y
oqhI7!%WIJV%o~YoVwV@nP{0KA6J>6)_EXtiKh-&sj7`Z^Qy!%R-8^UaFF4SaSWd@8NXJMNz#3Du?JKJKbcHb#)W!yF7-!ck>r&Z
VwfTWUg^w>z_^du2t-yd904vm1PR9;^T`hvxI^laWGaG_&M_qeR3$|W5kN#lkikPOKtT~mLWDCj08kXA5K%-V#SF;=Qqc%Y0#tz?
izCqRGXxY;Qo}((RS8m%q&hnus6@mFP>l$YDy#IG5E{vffHd5n!cfW*a!{%AFJLXmd4@_7bPl31SS$((7@a|}544Sp@xpbm^~u&3
b)l06ID^3ldLhG#qy63+^xe46edX28srG1#5T5FU^CJ{L(Ws`YO+5qD+h#LU7R=6s=?-;7UXyHo{li)`GwNwL=L3j!PC~YRd*cy1
r8dtWmY{uECfF3APN0f{4;Jc!l*VDB-I*cqWQUKC2fOJ}0K}m%w2(k69^}lgD4j!;^`MgvE^0LC(i|qDXcSD$^I)%)P=g>Kj|f5*
0aBHcB!M}J!^^qG;4o($O;4AMHc!J|pGoyU3R_i-7$m>kfW5YW%8nPQLxIvepNr45_HH)P-I0$~Jp;zA-W}c?0zI&1kIz8z*yW#p
Ob+|fFhJf3!7%zuY@%_aV+~u??515qnZ(e1xzvW)`U4D9-dBq_INmX}vOO(gmwhAt&<*dhr@TJzrS9ONS_AO<<cJt=02sYv3`9@h
i#dSH0ir#TwzrbMWIp~flnnt(;fEv0r<V=M{^zI$!|wE*;iUXQ8WoQ4u~Udv%T9mi`+k4A89$%dz3sOBd!JUX4jgj5eXxZsECkWb
5G25u@5<*c8OR=;p3M&<-J%cICNEIN4{QeBcs}Ei=u}-a^7;=j{53@S@+6_Ya3USs$Kx+PN8Du3O~4#Pp@{!4^0*U<Z`Fc&&q!|F
5g`P^%mW1#KVHNW5cV`h0YOMjG+2yGY06dSTa}1!3~Gz;!g{!jVk`zFGf+gZMdn;dFi}BG109nj)m~Ci%Uv`>Nk#&QiW*H|RB+ZX
bYrq)4=1}7c?Wf!NlZvXO%+i=QD{w7Oew?;C8S~q@U?VmLNR#)@lquLL9vnY4FM75f(WYHRWvc+#v+PpD2h1PG36Ovh3OqP@0=6_
)k#ElbwwI-LqS@wYC^_z!o@VqQB5&=u@O;J5lfwkh$(h5M4&|xOBB>B%+!_%<(CBR5QqW1=O7zwU?c$ktau*d$EoDqW#hIgsO}DV
^`Gfx-NZLq&??F($++Yf1)Xy@sfU`&yv94tx{fsWNeko-fJ-LEHqjwO60uTRJ?`kJ3M#KQys6cBK3P*|tAQ$yIpTonAf2@#f{lX|
=U)38y?AKVDmoaIRi#@>wMNAhL}Z0!Y>^VuqQ%-bHjWLU1WjvBbq@Lu4jzNStr0eZ4xE{Gi3&oPifV=`h@pxu+KLX@?SnyrNRXL|
nP`w92neLnqJ~<MHZaXK5)D#u5+k4rbc{hvP*D^SHE6B01$<)Lz>>Uk#5B5Sl!B1k3X3Eu)?ANt(Gfy@n|So#;}(65A4Jk=XiR%q
+0Lm$bfZFwV<rP^q5|RuluAG-3LEIgBiTeat&L>CiDaP~CEE>TfKneRNKbome47qGtpWb%3Pd|l(AeI6-w(<3#1%MZU?x8t;XDkO
#OQz1B6>)C<@Ur=aXUGt0!JNvs{cSjb|U9;Y@iZx9AnU$4Szg2y<SNFN`b(SK-A!YTrtPM#~V1$e_rkT@F_?yFB5~r{o-^%S8fsa
;YGm-z&+|fA<9uGpfMsCgh(l<3Id3f3TSCi3Md644J)KcQU4HnRabEel|s-`0b31CvoK=yIs#<6%_3}SENyEuvQe~Vgp+MiI@XY-
(hi1dn9Vv&Q8W!95p0DG8Y5#sMQGMsWHjQYw!}d}Yz8Aq{cVml3w23~WI}|@KO;fOly+|hyz`CLc)eum3aC43$B=h)n;DK;w?}wp
w3e+S235AX37+4!7-<>2OIEE!M5xlzaB{S=rJ976(KIE_ZZ>R4?HQXOY&c=Z1or4EXiEpv>J-5cQDP1s4;W2qQc!9sqK~iUxE~PS
Z}PX}RHdUGgQ?1C9XutHKfnB^tO-45t$p7+Ay8NuLYnQ+Kh#cq8~i<AfAA9wr{QKd5~17PbP5AH0ParEnJvo5`6u4;{9YEndmF0j
;}YNBj~5zptQr2$?rGiS+><;H$L>HMPao+ZPm>i$e*l$J$#?e4IT)i?iw_BM2Zli3ym*Ra5r&{3^HX5i2&SGRC~fY;%6jGdp5R-9
=#TVVdc6-H!SuC6Sj3D`Q>VcW0h7W|PqhQo^LaV;b=!Gx4_lKtSV0reQA(1OwIT<_hsDxqQw3+Up*{L29U{CeW|Q_j_zeJc-ef}+
s!qnDsd@vVAEUtOi0I0>Hjt#*$ZW*mjcBR0rmEVVMMDJ51f)<~7>a0y-f_W02VgM47>%MV8rn@zRM1gO%~cUpwG_>xQ3Xg-<}%Dh
d4ji-qS3a@X$+NiHPM2CjBQj#BW-O`d1i_$v0|vH32UUb2$Cu~l1i#5hV!+?scfZEQYEV3VVMToZNQ|NC!2o{KyEh+yF9}$l)Y(k
a6IIEyHyX=LNC<<LQFsb_<+#}5h#anI)FPO$Uf1MfC^TEB%#66uc-sV@_;<7=Nff>iE4(3k|iRK#N*8*<jyAsOds3b1PEbHu-H&`
|4+;*96^*J0|-B&?l%GFvU92?q8b2*s#ch(Af9~ypkXE+S%t{a`h{o|5|99i5ksH=BRQC)8Z=Uvhe?&-*R#6@3)$n|UON6KB{>|h
;Bd|?5AJ+W@K?r$V2YBU2qqX1DOa#l{v1H^euP#1kN~tG(Lx_k`M#2&3<FfE(C-W(fDfx(cZY%B;%6T}pMPL4wGc-EgzQ!R5Jl1N
I?z3zWb=!qkfSLJgW5s+Ka)a$qM|yw_w4oi{uv31$wU;o(BySWhr-<W0#3Me=ZS|i^`LOUPc5r&{d`Vv(Ji<pJ7?fdv+6((U>(Sd
^+=?P0>2?)axd{&6sDOf2p9-uNeT%9NFa&;h){?EYFR0wT8Lz(7#Wb3l4=GRLBR;be#oMTzlzv0^nuok8fKzhCMVR=QqVlf(|M9M
+a(1J4uCv?<cUa_L#GU-QU`z(qz8l-hm27*Bvg?Q5K$FGF*E@(!BopdQbe%95J1#LAW;<rOvLBG4yPIcu#gBes*wRKl!-{Nz)+(k
thlinH~w&Bq^hWzsAdW(c*H25B<RR8M+vD0gU6%o>uS&NzU>=oWYWcbX9V6U!c@Sd{U5n05M(8h;6A;+;{X;NveYyp`CBK4A0|!g
u{5zTR@ihHaj&|_hNp4|6y}KZQ3$U`eTCBl5ojqK%j-Ijxib3L^KscKG*O7tMwNh-f*=-*7N&yG4xG{UYZ_Xmj26(|pCWmEy{*2v
$HBBMCDq%9#S=Aj@v0=%o#B3hpQ#m>uU8EUpx~pH2ln_ww~S4va`&14X$Co0t;neT)y21~)+#}Sm93cC<Brdo#Z#>!8=jPyT_pJB
WU6)GPl7j9a#N+joeKo^0cbgu;jwxc;J%2aC4!C|dP1F0TSFsiiWS0i8v(}XE{x}fD8`BDZqT7cJ4ro95Wc8TZ4-G>0EQAJ-NQ_<
h@qZYg2P1}VSvXs#<iL4c5desZLP>RmUI?@ED}*5(v!t3u%#mgP@Ry>C$}99Z4H&S)om#lHt(l7HZdxw3Rn;_OzvfkaFamcR%07Z
lrkp9;G!5KW(h)HH{e5_QlbJHg&g!yl8Nx2$4{MjtV2xKcWU-SsPHC|>eSWi=^rhU;-dnP!3l8Wkkrt$CSRW#)dT0JG1-N|?fK?T
%m+CklTr-65MAQJWE_stoeiKSB#<Z5!ofT~Qpk{uaRvz>!ef*_dFF2X(BVsKy_0=z&J|pPqgD!n+E>3#L3L=<tOS{=L4=||SptFB
^L<duL?dKIkEJ%Sf+-4UvQ)80(S$IBBnW7FX={scMVz<0WX_pPIPFd7JEm|KRq$7695!r$KK@&l7#DQ>T9k+;N(qffDiZ6zl0DnL
bn}9OB9CsJQCGvPZO)u;&&zYM$>{g31~SGcBgej`{XLvrR!C(7;MKSg&=!g?7-7iQQf9eLnV2S~OAYeCCdUzi4KV5qz^g)ez&Dy!
T#Zttl@M`GA?ELT1uX%39<7I$jAwa+-jon|GX6e}ym5K3uTUX*^L06F37HZ)$%?`cYeIcX&ZFQ*pdbpb4i>2@Qi%2AfyG>)e5W*`
GQz5q%n2+YWLGY>qcSeUDkjdP78N#TEOC>fBi0Zf8|tb7(UG|z6hVLp@b6cCNN%}aJh>idc<D$nphuH1B+1}t_+Dj40BYEpoG@X6
qRyCG5_AyTIYbjlC?et+mbiwQt#HuA6r8XCs>2d1>&`<G3`Ay?B&k{}HftrBZM<`aS^>mBgCQL%X@bs89w~LphXdL0JW#A8@X+c-
xnoVxmR}MS3D`Svb>V=$AS)%LbsB>qiLE{+fZb^dpletnS{6%0_tJQT>lmH^TE)h=y$Ved%v^a>0CICDZ4Pe31GpIXDuD?>#sVyG
dtgZbGgsw`opudRt+Q-vyJ(hXDkzAGC@8pKO|~$Q&r_6CMiFHq!<f>9EEwx8(<GuhIub$6iGWDCLX-tqst5$c3B9>;6AKX050fk-
EDGX8R!VT19iT*J<_D6at(`RC$(<j1X_*k*?+eDLh$(g3Gt*cQMWJKLWs(V$k6EVqn37LKbLA-*z^cJ>9ZYcU^{KgS)w$J&(ULeM
D%Q7GRxf<do4KtSptsSTZmDB~y@`}78`?)`&Ry<r5f~e2BzT3>Lxg~$0I~-hP*Q;1g;b)#^{L847X(n@*44Le)h3x&(8{Ypr)Y&N
tv;j%FK>E{9*k@lo>hk~BgF4j4|fy?Wkps)3C+l?h!1+wvz=hd!Y_hh2|3?XCapdZAuf)zP`X78>r!cqR9?JqLPtk(dBC7?up8G<
fM!SlAeNiuE=@-S6|F(kQ)xwyPg4+QMqIM6Vmsa$1&Ea~)`M+zqKP$}2D{>WJvFBd?ps}lF+L46+O{kxN`ajXNL5hKE6l<?0!i7f
SaG9XmD#v%)hKOmVoBQTm(E>lk%;4WBO%(L0d)j`Y_JtfaAIH!kZ@Km38#u3+9REbbS)xaFhL-AF}SZj+-C$F@xnzPPdGiNt3*sC
=E1!L{NMzP*&ZCeJv87ls1Dk9Bi4sDph%Rfs?p>TWLg`cE>0cVxl?GO5;iJXHioAfDAim|N+No&#mpuyQ($5(4;6FKjvKio2c$L4
RH!wGv<Nm;7^#=$pPBSyB`saop8JrsqU5AsK3{ej4mz~((QkwwB31O+Wr~=T4=kM#J`DKEl8PsV3X%klQZb2Z{6OjKK=ki227tRv
VuFX6hpwU0dtIhRYqehTX6u`s1J<E(V{dmc^0i}V9ig7OV&w&|cF6Srk>mzEf_)S%sOLNa<sduitWDBKV2I2k#)rzPeGV&18<-fy
j?)qq5R#^mn}rFNqu64oQuCnA)<%@meTpG?jz@{A*dd)*zGc$FNzC)z3)x85Fy+jH)TVoBrE*5g<CUBA+rVgw)=NgUc9Mvd0yH&|
mqivL4+}f!&07gln9~<=jXeB$UgU*jPig^zJf81f=cbO2T2s+FJR+{UN|M;?wU+M!swr!b)p>|mTT5qJnFC8J9qcIcO2+w_Qim*X
`y<Y9D}5W{c&o1#kzNY7?YZ5bT&^V=dkfUruRSz44fmPB;|5I>a_>$80t6HfWtgebf<_b+ciTxMK_rSaoxyN6-p7<{C7rWkP4}iu
^qP}Gi=ugXaAZip#-bq!fjgk-qJx8z#o6rYqeSu5QFqG|iHnvmFGNtFW0-)#A;9X^Ndm`QiO~RR0J(FK42e1etGQj3Q7Rb-0~Y|8
!wnc?h;qjukv8MJt-FsyJiBYtrExnm5@2#0A(4b=&8@1mJfbKRM!1@WkQ&5l;oa1X1=?dm2txuPQp6^NjA<uKP4*?%VMGcS$Z=sQ
?9Un+#u^n%S`VxUIgL0%qtcQWTDV@l16r-ym?Bn;YF0~YTxuB9sEBjlp4@e}4~6GC2-DO9jCJ2T%XyxOzBfAOwP&9^cJwUWnH~h0
-zJY)4PIY1Vdv-s)Dj0>hb%j}&z7~JPX>6A6R-q};+LeL;Dm6m37I2dC>ph*1DP6_3?Ahgks;M8PyUt68oVAgR0$IR$oAvpd&;$d
#2{dUzUaBG8y<^NsXg6CMSW~Abpvef#QLpGhIR|#Qo&anyMDg6?ZWFqXI?UQ2Ssfkp{DY_gPkW?Zmu4iI}K{o6J5lV>^H2_*u#ww
Dma0nDWz$)cy<QLFf>Vzfflcg_vl`3TN<Z)g+tR;3a6oX^38MQ>(0*ouJzZMtn0)?>xGA?Qj%CPi3K{{<z&mV4iPm|2U;0AnB2~%
Q^T`yqNw9jR=G-SCPbc5J(&sj_k^I3ZriTKf{tdD$Pi=Pd_4rCh<*P?GKTloL-NZ)e!J4uq5nLm9<~o=3O?0)g9JYOgf>BwqCd4S
N&qPd|5oI<9%bQxit$TdFXv1};SM_9S<pYDgRZ9odP;Hz`cceuTkrx8`8>n7ndTcm-^fe&Qx3j}{Gg5<_KN9I2u#fZV3A0&#FOE?
$8R2d_8X5*Y3?*cTGtnbK=M1!(Ho|p4ZBG<bH!~NMkn8%{R!hmF(cCAWZN<1;a5yFXiD!|!)geO;If59qC66&u)1Jr*{MSXH@Is?
o#5|U<8aTunhsc?Xy-(dwXw}G(8VC|(MX}a3G5wZDSh$v*ZK^Q_~Cu*=UMX6t<$_u_WwSIvGzGify@}pO5sM_eA2TTn#UVr*u-09
pk)J^6QcB;>*;e;pKR}p)F@{S_4Vf`t2pU5_kLSI>`4kT6hZnSDN0&&7>1G3ViruFT4+39809c{DMK?dMAdDT3yQrs((Fv#%f<%N
84d=lMzow9W?dD2%(Frl@yzF&xSHEcpz#v8OHk&?UR`9P%e3h=Fs@mU)ZUCsDO6O}^IN;ip_r;8jkeN`W^T%Kc|#&`RH4a~aay$H
I%BOl&EFb}ty!j_a)xByR6$U3QgZ86c-e7s)WK4)r7h}F`@`UTA)}8$R8qk9VeR|d?w0qqrM|f3QIn@glzxFj%n;~*7<qp1L*~@8
<X=hi4ge3bPPgzh^e^3MT9r|*jn>vP)zwcIS(Bp*Q#LZ%X2R3r3pt`NXK@%?29HXd`HZfyciD<;g-k?4p&K3EeetHQso$88q`m{!
)~6H9LC-|dFm<Gy6M|17lnxn2LcOh%6_tZ~m4gpJ){M=tXr_#@Z0bBDIK9W%T?>Z7%_UPsrM7RF%(*e2hNsD&rs(lSm=Icv&F)!u
8;1<U4Ehp~A(7XJjmVMZ$5R4>7e()x?(u`rymgS{3_6stKRFNsj5)$$VNNj^O$!Rj__Ijm5sG;-$+HYNEr59K@q?pK<KB8<<ROV*
{iqu2XJc^E90>jmC*1ja>D?z&wT0CV5c6K@UJjKXaKpB&;2tB{l%AFXXdr9XM4Kb*w5E{fJ{=^0bw28LsKqTRl?)HSA<$1FsXS_e
jy526gG-i}dC2QhUisslOcWB%Xg+(U2g9dc^*<6^>K(z5GG}}}kX#Jq!7kTaIh5+W4aalg7}?>r?%r8oj#29YMGHtYj`OW}83Wu$
P)P2QBwkb2Z)f|{YdOdo7eS;MBwe<N!DzLMN+5i{r(yE_E%EKzx7Tw<<ymStE*87FKDrB`<H($uo2dNyPf7fpGK`PiK%h?ak<iD~
1|NVC>vcRg8V;Wy5Dit)4HwSI>VV#p508?ar~om7!9+&Up`nBvMyS}t=xvyq3ua6TWSEdCNDyGe0W}BC(kJO-%eGOVXd1~Z_~<p*
qfoXT$sk?$Xvc;rj*Bg@wkdQn_(GajE+dhKx2FSX=##Q(yvB(h#uv?#6QFzx5kajY*idFr!o9rU+)bt!GUDKw!z&#NLoK#u7&>u?
qEx%I^_sTm_v_A|TyU`#gNc}1jA<ed9t?+j>|FYu>(4iMV?b=u(uKxm3z}h>tzn?ZO%#|?>rQEW<Gk>2Lo-K9qBb4niD(TP^CxlF
kRBwSK}U!j3?WDbi+R^#c-?UanCap)<}{H+f(Y44EIeVkqkD$a3Aov-;O)o0hVzQ!-_6H_8oHuQN(}szjElU410^5=g4-%+Bn5#s
N5CYaIwvtkMo6Y&F9A89@X^pT!W8GEgVdUzlhEcKJZK;8qSP((1Ag3k&wZ6cr2cVz6Pz>!>U*23MUeGF%K;nH)wttX>CX0Rkv)4$
CxAX4dB1EA3Xj`8MWuohmppEl2NBpZoR~m9vWPFO{TDrLjK(b@hCw6ehqy7a5wgU>!>pk(M23+-z`+p}5kpkOO+iHzHA*uvaU42z
H!O;Naer@RlX1J)LG%_h6!xCu&$&+72b3#{fMP^5B|tp+hj32DG#MEV83KOZ{`YzNZ=h~$?&y^xi3EWLxMpuc1=W|q5?YSHQ3k%$
0AsNA`u83wHu8`<o3quPxA-<K+=P=-d$e*6+0dlZ4g;(5Kk1a+Jk7^LDEB?=RAaJx224qlejHArc>#3Yhe+)F;qN$j>hlg9Gx$?R
O8!}GzXy$3@;6P|3j@^@`+m>R_eWrUjvl`R_^>2ORI3My1&(9Iz71g3u$qO!rQ_6GanwY>-|s_^75=^{YDO>NLP-C5z^&=;5in^4
584IHOGDptAQAyt$ELdc;qr$!o9xlIRIG0gV`D&7?~;az29*ipD&!5?<!r?Y;oBZ4OtU<x*fC)k8hzBZT@hHM?4V=;8zEL%p%05N
CiurB562jgUfVdLCU#Kp`Y}Vq-ejTjG#bH<O-Zhs&CcFkD(7T7GfX-mR8~%HAy&{>KziDOqHA0|c*`?uN?l2}An1$+C8)W1+MUV*
^{_(SsEF=piUBIlE2mGp98*YY1#vLVb~DME7=T(F@FSuG3NSg0;v0_|le(a8WMvqkEI;~6=7lp4m9f`<Pc0i2I}&uIolQz32F?x6
hZl}ecrn7DHB~l~R0Kn~Ep1B^$pXnW2Wc|()tbGnO{*Pp;WTVrr+%s57M&r_A<E1<n%89E17c3wLn+eTL!)GF!VxKj2+W{^X_D5f
Q9AQ9P2TpX*2VUC+~cwsQ-;V~*)DM99(Q4+3oAi8N(dzKXJJfnI|r#j+}?9Q<RU>B2s{Nl?*;>@;v5(u0yl!oC;`E~72t&;-VEOJ
BDJF=5Ec<Nf`#ZR1;Pg%(19(jJvbzU@@JW2X7g+gMzpz<Iy`A9ARt98M7Pmu3W}B}JS{;~d9+CNrAUTxzYc7h=|YT7E7LQMy>m)M
9a=#JQB~7W<5ar3VXCwS5p}Dbj`2uc>VctvPRZqEMT@&rrw+hoM4rq;)C{HwwIP7|B4)!7gAKJ(RH#a9Hb1IrcTmNN31H$?AS|p1
5|26zhD=ej0FHXP;}O_^hl<b;HVj4vY0XcL6;rXE2RwPzUpuuTF+u|DJK?$ps;La(+;l||phD%8-I*>d)M{@!)PbSJt|mY{_=4u1
)}5?3$9N+%cQY<wqgvGlp}@5h09+IdSec<!Y=E|6L}GHlkwAiQsaViy8#XYCFa;u46Ep@MjEzursd{L7bjgu~(xx<XTXR;!S}bs6
Dss$PQxc2tLa{@k)~G=5l%E8}olPW$_~&{&tFYQzV0MnsQ18L4>#HUp@KQ_`fE|#vq8S`>nNf!fU~p+Gx&q9eM)?D2vD|BW?~VXg
8>(y#z96YYawWb6p_@23qn_DbG|S0h&ZwZCmV*>k7y@Yq0HV#PWJ;3SOm(~Pxf)BwHN%bX1QQo3g#bIGa45(%ITJ?<mS8v|P+%U3
JLsGn4NAq3P>r=xDDah6l!L^`7m=b0Z+UDXQ(LMr44YI7NK)0ym8=+OSg8o0Q3XI!(T5r^;F4n1mLnM4=$i;!hJ^|bmtl$7DO>{x
AVd=Y#IdAKi!~v*6G8N73kpnKA+0D9D1?or1@I6g0}x`IE~bFF-vG^TeP)L`ceY99cnV(^A&m(oCP^~3^?7%i=IqXiG(?QO>MpSm
ij09GM2J=jnSr2GAAR!W=gbF|aj{aBK}>5!MG%UC!Wz*5po|frLj|3fMTDOUc)c-HBok*=hO5&LJH@q}g|AY!rPnP)%Hsj$1TE24
dP}uCk-oWH2Rq=9VQV<ymn#glL9(Z=D(-S(_<U7#dVK14C369eM(A7>VZaE++$*s&K&mSRR8Ux;p_$Wyd3(SIGtAC_Cz?o+!CN5q
4;^aV?OfkNYR!zEbi~jGU7m%C+`d>kB*elzCty>t#f@*iHM#0X6R>M(5fJ%Rbl|F0Q8mI6VuResK!p~0X8EIv2@q>rS>ghbHWwk$
ZA%FVfk(Pp?5&VG;^8gVFie4TtljZb)QKJMnVaK*%i?I&q0Jk<8mmq!W@Zq314M0w)`8@K)@qZ+?!0Drfv8H*gWzX$ciCr>-8D1C
BQ*n_Ibu_4x+#Q4udA)yn@I1C$RuX@ja_Jpo{dTd4{Mw0he!~bktF8|nIa(Ku8b-cfTRNTo<V@1Bai_osh&eYy@fk<!V?5pHF?Z3
Q9x%V=NbT!Hz9}@22NTLGZ3NyASJyv+zr%5y3XlUi`zwBtn1PmkSYsC2KB!!0mo`WcG$=w3b0r#1yD)T#kTe3_o`B4h@pBAHah4X
q!Ng5fD(-N$1yxr!zAZ9iV~&4cd)>{kb!`dAwU(QigBo|Zg)8~wg^i?Ufa-ao8axRHl5~<CC-NCl$lOgA~>}3d?qY)b;a6hAZ+0T
K_<czC;|^a(nJpfT|3IK<0y+Mf=He$cwNxK$oDT(-oqvFQxGJJAO<6zV1fo*aiFpxKv*yqJPQu00N-MJ-RueI5mZjr7<qx#793gz
h;uZ(!w%CX)53UU)MqoAC`(Eb*~dDDfK4dGU?Nfx3j|UrC1J*^s(0s$lbv#n<qz6N8BZ-&FJ2o4y4>u{Hx170O!d3XA;QTkYe)N5
ZgDskC^`%S#;ws-R2X*n!;dWY%<rx_4uZkR#lTcak(@go2@q;{>Uz9ynUs5+CXGQgamtiYf~v4u)Wg#%8EuyIOp7tFcXI-zPL3U#
Jzcn`4YwrhLT0QvO-}}yVZ;h><Pljgj(9bjHx5n%XH%>=hc`t!{|_U2^9AQf;?{Y>&jdWRC5t<13z!~6pi&{{$h(JwMe2``<}Jiq
dSQ&|qsFdn^G-ZGGdaU5XI=<!sIfsA6;gtVDe!pR4zqqk>H4eZ^cp)q6HJ^AAPL~P)zNj%#-AO5J6%I{TqJfR-%<g*zN}+9<FmkR
=zru)K|%{kP&A>y)ZG~RY(&QU8mgNR4)jjhE^3BUG$fTsMg|-QHNtgq<G?$6cI^c^;bfALA{FX%+1nK)9FuSz<2>@o*Qg@t2HH}`
s8qDeLg9@tJVwr@k_oN|h%qd5*usKf*eIx6Nxe-t-4ubiAFGl=1&7B3Jt)zM5rUigTo>f6I^rcJR`7vqc-FppCK>jZPX^BYbu=r$
?gZfprA0(hU`%=9hPk{92R7h*qL9+l65khczWYbLijR>Ypn<*EZP7-Cgoh$HG%P)5#h*WkN5W0}>Jo(b5G7SmSa78YM&s%ZL&!*#
LZiOV2-zN}A{QN4IrRu9u67K7LLOwr5(L1W-C?$TJ&GRgg(?TXx#!w6(@Gt8$-btO3B2uj(+@}iLY5){6eCYSKJE@=G=l)>9$45S
q^KOjsoeO?=wRW7>M?Y*>yGSkzN^Q{*zxRvw^%FlKTvDj8vc1+mEw9`0(Q*|$V7op;5#fK4#E4k;m!N~c^&n7@d<RCl{`z72HQ`B
1y5Uf6Uo4eWxekV19*xBFlPn)yjcT4kPBolSc*1)`QCa|9ilv>)SMfq0qFvDIiJwcEtDR|QYqaySrg=3fTc47)F<DaGK9f2X&`n;
d-OIlz^vkErsEqOuS}hAaW2DP9GTWQo;ndvS@i+^=kfhZL|?VA#MHvDu`tW21Kc2Ne#v|N`H(e2x12;$xFj+$QF-V7jgq0NU8K#W
fAFy1%%?y>Lxdso@(Tl_)b*jAXlWc|nE9{{f=x19F~fLLZIV-Vd5&SOIsX~cRZ>P4jp35U_@K?3LzKS5T^?LbciLFNnOrRBBlZL$
iRS`Piag-~4@gmIRrW#wq=Cz~0qm3mp$DNTQpY~#Bjyw#j2MEbr|q1C^tyEM2H|ltFdA5*#I)w7l*?p?cEFr@;SuxH?300CnxDmv
es!Z45fo#txUGX*Ini^wuo8D#WVtsOt7NAR3mF2GT}9OmRCw%w@!1EmQ(;(oil@V#cK6`jrV_eKiQK_7`1th2A&UngipFtxodZ>g
y8++$c~81JwD9G;dMoHj^{&s6C0_dtDd1R*LdP6Gga?y}!vn$|$FbEtsp%PzR_p5wfsz{ieHcM!)EzKW-Kln(LES7*azj~U)F+o6
geMgRfb(i+K;v9=YB-YxH5X})mYyN%r~@6h80cS6c#}hUVd>Ox=+1OEn3*UvuWU&b*yEE#7AT|JVB%WEScRtZ99E8dY`S%-0)}8T
nhZ@8E|QH^3z(3`G|=fm*x06$ikJy#FhF7#TY=hc@H+h~9evNI>@)RFOltUU-M0Hb^wUtg`$M>quEqechua|Jm+(%<*wNkOYCntR
%aa@w_L_il9#?C$f)oWY2t)w>n-F}L=YY>Kz-b3-*kOFU^yA5hm<T1^0f_ScUE<>3ZY)PGBCGuD>m0UJ)ZQO3(Sm+juk%koug&!*
5*)D^4v2iuK@!^YC-v&U{UdT!Uky<2A*xtOs)_X=aTLfbXs$4sjFCyxcP_rnpFRoN0l-8%W+aHIm>`N0X{jibM2Q!^P{PV1x7+r_
b{Z<{2#icK@7vJ4eSbW<ObH#mxI97+O>k0i4j&V<%SWIC-eFUUfI@Z>IRpC~DDmmk5^lg`2zdY=P(M>3d33*cdHu#*F!*Z=?Qxa+
P6XIz^7XkQV)yt+tw{peB<wWIq|gLIK$c=<f^t@^x)DYP@?vPwsEIKY)pBnLjH#@vQ>M*L-QpFcla!_>5c~eujq#T+H7tpi29k1<
89HT}&|$PL>|)$wTyC#k{ebexPmtyfcri#VHJT0$D^q&cjqjcfpqiyoy~8C3rb`VPCXSKTC3fJcWp5kercN9VEYg=ICeqf6tk#>U
f{Y(4B(nsG#!QuomO#{~3`h)Z<rPhvYEZNganB4?lCe!H#T-Wg5_K*h1PCWYE>j!>re<@}!yz_rDBy10NFk@FXiKa{>EhEdrYOd0
kudVPx>FrQ(+Z-UxyYt=I_8Z%sfH9lV>;$q^|Q3rW)dB=b&(BgTa)`k0u>~Bbx0MQ>y!Z0U}Ok2+yStcvJ?oS8KDTNA*3Gw4*#&j
Ovw=vo%In9sYHQHl@z4|5>*L8%oGt&(r-5H<KNqyWWm!+7_&Pl3b;gEVRs1N*PqGW9?-kk(y$AO&=bfU_Ht)W#Pv;xdu2H+3r!aY
!b|u!Obp3p-*-)GN-_f=KWblsLcwPxKML5-AG8hAq0dK+?0Otmb9?)@A;QYau^L)+p1#b$`R7dyEA5YAsi&Tv7IG95=bbezaG$I|
_rI3E)P&e24{!OAMf0(%1X*lgfj5W11N%jQ%DzSO{O~ms6aKJCz(2QO@}51KiP%Dbcz;O{S1-gAD?>q4H2&FKlS(BtBvDjDF%wJ^
NKp|{G{looQqn-NBm)I9lCU(jgJBT&0=fa`VhVo!sThOZVy&2pHkdR)<c0{eK@1u~f!^dF`@uGSj`OV9_x!(qv(*xsHgnn_aYKL7
{Bg}X1UrNK%a~<OD*66=3?HgFfWB{xfmDg}@`UP>97KDP0H7%nm8q6PcwrYXp+qWwq@dE2pfD0As5$Nd45(=hC6QCXMdIipX8IKB
ANG=md|`>AMu!kF7$C(Ey`0mm^Gx62po&!q5QPaqlTwLE1S>!VD29N8p!wKa(8Krce*JSi1MvI)dO}Ea)e4DOhHL@6t=M+=8toL7
65~8nT$+iYejCrxZw)si(gt>WP8=1T1-1fjNtRyf<84pEVK<|;hp-P&RWV?7I?zAvU|&yD*LH}3Zpn+ySU<vUsXAnWt&ve*_$Bxk
;U@hG@!gOqbgEE(<RL?!vGnKjFS1*1WcoT4^_wsmJHyZJ{KW)4-hD&#G0^6&YN3A=yX-|739MAOg25Tk`s{OPuP&RTQ9BwKic*B3
X;Oxo0HAc>bTg>ybwk)&CQSvEfj)qE4+jSaq=*L~Jf5ZZFUNi$JY)SmxzSJ85nA=j^6kJ82%jRs1pNb~C;+CSO({S%q1J+^(k_QV
pnn~h=pE(_8yKa~={NHC98QReS!QNvf?8mZiioe|gW=?V42Jj}@wz&mS;%T6jG>G#S%(+=Fz^TvJcFn7?V(2t=|2x%c>914d<pWM
;LxbZf*9PT1}PCGK>LF<Gf3*WnB}Q$3qvM3^fr^j`Tz=4f<-xCl7$b?27^RJN~If1f~t*70CVa&cyR>$2kjj!`q^eEi6X>X$>NqR
IwNOHHZYm+Bl9pd$waoPT3RC(H!<eJO1es}j4x;(@dvgW+fEyY(9Qxpd8n+F7vR*GtcS0peT4RUFxJ{4rf$q-VTbAgZwbAZDY@dm
Zn_#6;m@AM|Bn#eAVd&KM55F2CYgqWAgH1xU+N1NGo=21o_atiL!&U7(7c2=54-~gCHL!%o(|>o^3snRqa`u1hxYg2*xef$3f+68
^)<nvJ}P!KQlUvhLQ~>LK4%wgPdq5OYM_c6e1A0NWQQLsH7zDj$#2Aa2pVtt(Y?On%l#$m@*(-jm``<tQ1Ui-enKT_X>Onw5ZQ;b
2_&7F>cRA<wWW@6kje7RVI`SRkCW?>cY7%U!i8xX?Sb!up^OgF;sAf>fi#D%#hEi@^yjAr_8GxgcH2cyasl>Ahs>WJjq2O&&d&=#
be+684v4~$Ds>DsKqikd*kOT5PU3VhPBI#qYwv={_c*3A%{X_u0y2D!&!T@Pd+SceT+#A@tu6#UDNLyF$%&+<idLXp#{dn0>_leL
MUX4tfF~&*pdd^@0Z(6KghK4Rx1HFX{l?wdQcmSck;YX?w}hkdcuo62q?}>Sa%iRaoaBQL-JA}7=~GR;1v+b_v=H7-!!&0UMs=7U
yzFXE`QCUitIUm{Jdl#?qX(}pS$CEy<lr!&V3X=FeDKSw9HBfgnSsbuF>R(dagN4>XtvW&+m}J>-XoKXt^15DaKpqOB1VLy@PIHt
P&A|>eunx7bUE9*-8oL0vKtfk%WXNzYS4Iope`EDNM*I4)G2I>BT7~Zyc7gWLasjNrfVllDa_7hLbdK|_LvH!_j7!Mz;$Lwz&qie
dEm~|z-$Z8dy?b6qtQFiqx)r22$U&Fnj#vJ^xnk&$r=+%x)Cx-38!xI?7(OmBt#0SBP{EHS4j{`3Q;!+Ba*&%PsGQvI<<^9UY+hI
`BI@vc$!RWa>J!Sou6)qL##t7YfvPJflejiiA-u_*`-Z{j0S8)rAj7iMze9=%&ctaH+ym9+F)?a2mA2NmnirRfLXNlx)MZ~BuR!y
B=e(!B6uPNpi31vPdi(|ZA@Vq%Yfb+NJvJ`M?UmnNhpqvBQ)$dEfq6HX($6^CwBI9Lec{AD+ro3G|UPZrb85lE6mw&iq3X($wYLW
vb^0qmRF5UA%+HvHieWrI2{dhF)6A}HwXs<h_oKPD1k!Ggu`^HMpaGTm?N#zM=Eh<5zD#yS<v3F+|`qfyMktuQYwr$q`exE98NOr
H%%nS$~VJ<8)}f?)*}L<1Gx<%kYNi6w&;nFB_hft3tE}l2<mH^R1N8gB_RqlV`+_nptD(WWr?gZ2K!li93x8Z2UxpwySXc)V?RtD
9U7W3j~)`2Wy<Zy>&V``YVUynWa}`h$S8H2fl^VDcRzOdba>Y^+Gqow(>J@jp=2?TM3p2q$hhJ|1#vmv&mlsI(Bx@`H;KP_5pmD7
)c`}OLtjs9NkJFy->aB_(3(x#uA6GxINFyMDzSRx!5eNv^5@tLz5(}z(K`+3?>7VWMJS}yK{7&&vZTrhy*>CuB_fjw5EsFW7B(OZ
C_y2N1_tjP2v!t(I3&<S$%FHxq)8>Bh{2K~OLvp(lX3o@r~#|-5Da_x7nh%OT8JI1dor{X6ntZdXB{CznihYKKl#VI>)UH*IKlD0
yPpFlf5-ptI4`!%VPk82*lqmT-NZe~<fsBk9(H?S7Lp@`69@D&I^4PFE16>v1^Fhnr44f?b6Om*H=z}oL!UK+bf*=6zx*>N6hc#m
V*h7s3}OE=Sc?t<+4FFFHGEy5h@xQY`}0~w4>bHVQ^EdX^kL58-|fJ%7?oloC5UI|=kDXnfV>v_)9(3D?CqPiD`OaaJn%9u&q`p(
f{)>=9xOcm$Dca#^tn1V8oEqAhwp)ipn{%U;u$^8BhHNE`sN4AzfO7^F|h%XGl2{I?Ho5`>S=1JKJ+R>Uyn(E9{U0W`aEwT*U|b6
^!4`6&-L~_e({FC6#Iqgc!ylO)pSBXl+XB3)X3Uy5a1$Cpdl7#YDQ1s<(&>HE}tn08_e0qds@FhXnPIp9iJ6&$)LkjP|%O$!NZQf
_8(_A71&~&_y}@KAq02*z6`AI{$1TDoe`zV+6Ch2(wjX9iU>(<u(W_yHnKQVM6j;XokQJ~kF{MOxLpuC@8@FQh^s&o5<w`BtE!##
-N@dQ2k1`$0{^`Q402NRB75q~5Rajr?cMiS5Q+NF^_%qlSBaP3nZ1t{QC?iN8jPq{lRDx8&_}AmvWm7El~pp*YY;w78el1IWz5bg
o_O$j4OgR5)+IM)u4!5C4H%UJD4wNAeu~w9@_xIlMy=i6i@Ha7v#s0q!i%Fu{}1cd{~Y|z7%Wg2GAy4#m2E3gLa;?^X>GTThi-`d
7Ov`8us%ckh?YC>V==Zq5U&0|_z^Y<oBBu^b=z~2Ng&aF-=F7W|LD7tDZ+$?4ut#=
"""

# Where this file lies. Its modules are said to lie below it, as if it were a folder, and as those of a zip
# file are: .../layerlab.py/expect/checks.py. A notebook cell that runs this text has no file; any path will do.
_HERE = os.path.abspath(globals().get("__file__", "layerlab.py"))  # noqa: PTH100  # one import fewer


class _Kit(ExecutionLoader, PathEntryFinder):
    """Finds and loads the modules that are packed in this file; nothing is written to the disk."""

    def __init__(self) -> None:
        packed = b85decode("".join(_PACKED.split()))
        # From path to text: {"expect/checks.py": "...", ...}
        self._sources: dict[str, str] = json.loads(decompress(packed))

    def find_spec(self, fullname: str, target: ModuleType | None = None) -> ModuleSpec | None:
        """Return how a module is loaded, None if this file does not hold it."""
        del target
        if self._path(fullname) not in self._sources:
            return None
        return importlib.util.spec_from_loader(fullname, self)

    def is_package(self, fullname: str) -> bool:
        """Say whether a module has others below it."""
        return self._path(fullname).endswith("__init__.py")

    def get_filename(self, fullname: str) -> str:
        """Return what tracebacks call the module's file."""
        return os.path.join(_HERE, *self._path(fullname).split("/"))  # noqa: PTH118  # one import fewer

    def get_source(self, fullname: str) -> str:
        """Return the module's text, which tracebacks and `inspect.getsource` ask for."""
        return self._sources[self._path(fullname)]

    def invalidate_caches(self) -> None:
        """Keep everything: what is packed does not change."""

    def _path(self, fullname: str) -> str:
        """Return the path of a module: expect/checks.py for layerlab.expect.checks."""
        inside = fullname.split(".")[1:]
        package = "/".join([*inside, "__init__.py"])
        return package if package in self._sources else "/".join(inside) + ".py"


def _become_package(namespace: dict[str, object]) -> None:
    """Make this module the package `layerlab`: it finds its modules, and has what its `__init__` defines."""
    kit = _Kit()

    def finder_of(path: str) -> _Kit:
        """Return the finder for a path of a package: this file, or one below it; other paths are not ours."""
        if path != _HERE and not path.startswith(_HERE + os.sep):
            raise ImportError(path)
        return kit

    # In front, so that nobody else looks for a folder where there is a file. A second copy of the kit comes
    # before an older one at the same path, whose finder may be remembered.
    sys.path_hooks.insert(0, finder_of)
    for path in [path for path in sys.path_importer_cache if path.startswith(_HERE)]:
        del sys.path_importer_cache[path]
    namespace["__path__"] = [_HERE]
    exec(kit.get_code("layerlab"), namespace)  # type: ignore[arg-type]  # noqa: S102  # it has a source, hence code


def _run_command() -> None:
    """Run the command line: import this very file as `layerlab`, whatever else has that name, and ask it."""
    spec = importlib.util.spec_from_file_location("layerlab", _HERE)
    module = importlib.util.module_from_spec(spec)  # type: ignore[arg-type]  # a .py file always has one
    sys.modules["layerlab"] = module
    try:
        spec.loader.exec_module(module)  # type: ignore[union-attr]  # see above
        from layerlab.__main__ import run
    except ImportError as missing:
        sys.exit(str(missing))

    run()


if __name__ == "__main__":
    _run_command()
else:
    _become_package(globals())
