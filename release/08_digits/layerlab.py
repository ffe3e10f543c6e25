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
# alone, and of that on what has long been there.

import importlib.util
import json
import os
import sys
from base64 import b85decode
from importlib.abc import ExecutionLoader, PathEntryFinder
from importlib.machinery import ModuleSpec
from types import ModuleType

try:
    from bz2 import decompress
except ImportError as _missing:  # a Python that was compiled on a machine without libbz2
    _msg = "this Python was built without bz2, which layerlab.py needs; use another installation of Python"
    raise ImportError(_msg) from _missing

_PACKED = """
LRx4!F+o`-Q(4j@;Isiyr2l|aL_h$4|NsC0|NsC0|NsAB-(FSFZ>_2*yLeE0nq9j3c~{-e4p;#AZMWPxce%S)L9T;pHruB}Ag_D4
DyEy*Yg)9^cRJ16x&SAvD2nY{Y;~^MpaCoGpEFI00e$0Zk0h#8LZ56!5QP9Ofsrc9LD_%>RY*0L-#+bgZv?IN%K^T<cQ-qwvqq<F
ueaCR&Q*2wcItykMbChJ_o;Vx*WL7ex8HYl&<E1Jx7W}<p8MU`(^uE8pKbst+@KCM%nt7NzT4~?KF##RPQz8T-(H^gb-weQ_Jt3;
^F7<%byVw*e0ucM+kG9&vlF`w)M9{k>fFwNt=iPwW<`L&r$I_-VcgNJu^pRz^XUg>_Avz%018U_>w?c$o*MOgtIZVLw9exDkEfn*
v**Bi_n#`3uP*0c1@_+Z>vvJMZL}r0?X}t+bO57UrM9+CmA7kzs_Jpw*}EG$H+Ody?bOvy)b2Oelg#@Z9N63EIrZ*qU|HeoRaFv%
d)(<IAPj&xcV%P&+q-Xg8`=V%+qRGu5v|K)+qRp#u$@OOP65aP+`-k)y}QA}b~@l3UGeKwDD8?BN&xm{DD&0T<R^C>$7aKl&wI{1
`ug@_M3Fw3LaM4HeS1%KExztMTg@Ggbk;kNY`UzKH*W1Waow?;yEV?!us3dUT8-z*diZIf06-v2jRZ6T4H^X=RNjJ3PYPz!CX;G3
CPAh^f)If;OpQ#Ym<=WsKP4ZO!iI*Ppa1|e1cF2n6GCVPrh=c8^rxvjMw&dPM$&-vo}&ab002T#BoGr#0Vkn6LTY1EDd?FGQ`Ge_
sp=0<9-s{X1W6DO1OYKJ1klhliRea!KNR%P$~8Ty9;TkB>W@=u1e%b70EU2uC^8zEO;6E~Xqr7uCYw`FBr*d{12I(&zu7_poQgk<
l|%&(`=W@a{Kt6_0Ry7HesjyjqD$<<3@ge^vaG%9-a`|<FQ&175&r&`tZ~In9=H`Y@cy6mu(gKo{_X;i-mor+p8^1;U8LJ9Pv^t_
C-dL^AVM3b|5dRR<_d5W0YFJTCO6&dLD5KA)tLvh>+%w9zx(ujq?s5QD=Qa=Wo>LJ8RsY2>7P6^n-5Mo?VMgMu&ohLN+Qf3`|d>&
jO$MtiXs`DKcg{$5}LXCf7YxBpqk?1M0&nWSx+inU-!&*cYlvQexD)T;lbEd2~z=0bN<l)xsBiZs!aL7f5hj9q<eh-@swfN#1M!m
Q37&b9W`U!`*60O=*_=+C^VxAz%Fqg_}%WgtNJ%1T47^{1`jzk5{BdnsMq|z{6SQ)wZHyrT-8{ZC+fE)%CE$*EeQQF82z;fNIxz<
2iQYRKm<E1cN=x_zdvb04x{F(ibHiZ_ElJDUOkd|A;V=t8i0SI^>uj|d|~!<Q0o#zbT#Ti_<uh?Z%}TxeR_Tnqg~zBR(8;RT)83a
1r!wo`NmP;e{pWTCBKvmPmy=cp~#e^Uvc=F-ez#ihaOXyg40RL{446uVwrdAo{}JvL7p=lux#Wri=zS*>0gAABZ>_4)6#2cNe|0)
T`ngoDLVS`_q%ZQW@&t1#)GCxqNhxyx~G<`<60^X!^9DtLQO~%;vtcYzhHaXCw0bq;9*i3IWFKCN#e5tI}Ed_6{JRvC^BDOevPeC
Q(ITJD+Z4JCG`=&LjZ6tM3s2yVYT7{#aNXia+GE=m}h!Byei+kOp`41GCiHS8DQ4Ry#vDD0%0BtqkO-MHADiXh<`6zBldTR?_B-#
LCd@5KiG!f4|a<WtNfZ@9TgbuI_NNmV|+>;bc3tq{#lk$??{3{`Oj!{pW7CBh*7_cZNuZH{W2T(g~P!(A^7M%;~5}DC<#DGA*F22
>Hb8N>ZX4#eikm$U=XOLO-r^A(9c>uP}2+=AlTpCR@rlZSN+{zJohKr&nrP01&-(du;9XzlJ-Y_R9O+s*82=^|DE-5j2i$@?x)c-
`=RG>_-wuenBu0_@O68Ca}YSTLqbz@9)N~1wD1aT?ZjmZd~x1JUqog-E;0^D2qqK2hC|~T`(RIx-QQAYK|2IjlvY%?VDzdnD38R8
;44X`*PFHl5IYIcKRNDfPe?xMeK?ICIEk?vBm`OFtjU8jSj4;mJ)G@Md^{7nKf?=y&m9ex^zl~&UrW!$Ka{oIPuhUDrJIYVsQmo+
yn_8!Nf1Q2AiB>aNPSwlYombgGGBJ!cNr*r^c;AA+0xN$Sp;?bM?ay(kdh>kW6uCamVQ2HLBKSR7xZwTOXkpkTS*%7eBdQ0W~MBI
37WZ|Tux~=6TY0n2x%86%YTRZ0zei2;YPzhU)+700Qo?On&(^3$LE;kGjX6Yzt5wIU^H-k`Lf1f{e9@fiinL}Cz^C9cQNk;g-nKO
;Ib1piOT&FHAC;(ntap{;vBvrJ{T7?0HNM2Ov?p<)QGANg+bW@-@{1dn|jvxDdp__ynK3CzKpFl4c9y1>l8_MRwHev<kC^LmI;u)
j-xU0FC1a}c-O@&P(slWh(FWQ<vShz!2M^?e+|Lp7BavjM@-BWP#4o@&JDA(xm#lfBaqASaRK;Z1}!?USb>1<ti)jk@*Bi(jbs#e
Y+N7be_b?g8~Jl%sLaP7QY>vSs$v;-H`}2(;<-4P6Bjl{&QXm7Hq)_L;^{vyc;5U1(gBPK2=p-zCmGUQ&f;=RoPw&R9t}UJe5S^^
A0>`RFxE$8Ats!?wRaXc=7x;31ZnV@^6Ho}a9Ul%wnYAu)!V?s5ckVu5k;M{_3NG>*kIjZXa*r^^>X3tr~vA<H9T8jjBtW<+nVG4
yRaB?SS~|j&agDo^wH+bQqi-?2Giyd%^0C!LZ%L-w;vORwvo2k1|D{Xf(kU?FxV}!LF*Y<bj2NWVvmJv=;=1wd~?9IIb$PIZ@ZSd
D=*ybEqtoXn-;1JK}v2%l+b7mjP2J0Ug$cSI*z6LZTbV~C;mNCpYN|eJZgs!SSq#qi#Y-$Br^($EUsOoY`7cqLFm#B9oK4>I+?Vt
q=i1R!YLLwi`|okO9FpbL}v0P(Zey!uLjor{XGV_><Y(aa>%1c4<sv)gLud^z8@%N+)g#RR~Xjol(Ge8G&dHRF|4qfw2}_xRh}Hk
H1WFs$<`i*Xlb_VCvrbjfwaEC##SahSX(jH*my&(9w&1|yOKwh879o}YDtr3U6P8dI<(SvrWJzfsIDzyhY4%dD3@g<x)G+wW-(lW
+pH^tT5+0np}Xqha@2BQlSEk=u08QPy}b`%!d1+?3Kyp{f-|TX`B=vYU{@@U0ez7?d{sRgC^?9XOLQo22N8R_dWC}ut;jX33(&&6
<}E=PXU=<Opek{nR~fTe@F0C=AD#vY#aA8|Qx+oH`<n?|a{Zt6zK*Yhz0M*~WtBIe<@p&MIGCk^5gqrlVI!HCLM`WR;*i777>)u$
bzxaRsASUwl1mo__dB7wM(a_S=bgx^tVAxQR<{utU1mER7H1l+pl3<xMgR8st&Zht-B!V`O@eD3ehmE`kyy<2z?$Tv6UxtyUqIhH
Lt_)f?eQ7ZXHZr9p!CU*!oD91KNL8hEEes7ztEub*17A=NZ7$~ym%V#xauV{!pT>hNfk@g_&c<#y}pOFE4x<+bgJiWF(h6XdMgaL
v@HQ#Ax=@klZ)1mljf<4vR)ePi>x_H0ojBNVH{PNRcvZ-U)${s{b%6>^D@?3z>zX3()S;I_*z1vR&PQ15u8S6_Q?X6b1(#{4IR;J
q%txu1b;CoVYcR!(f%&u%F8vT56YooF$X<rjLD~Yv+#sJr(M|33^{ej?0cazFYI-TU1|l|3}t@Thv+V-{TJlhxPn*K*$V_m5qB^p
SDZg(;M82%fkEzG3~=z5-w2Ey0SY;*qo!)DjCztq$HEs{mD^Jv<NTP7x6kusXXo--#2d|1xY<2U%w1-Eas@ISK0t3cY`?O%JNA*N
{&E<CJctp%UnfFT4;@Af6l$g8N4sBsE=JLE938&jCcRD#7V7A@iEudqeEsDbveM^(?(uWofY5JVb7HcFo-%BOtfh+a-@%^CB|0U^
A=8IFc3Q0-qv!~k3j;4!r1gn)sf>9Cq9q0eNvKS+R{ODd3WeiElh)G~_%x%c&*Mr44Xg&=uaDBCDGH+uQa{0J%clg_hV2!eD(sA?
ixm)p!ej_eikMFr`cHj&6(Hqcx6)(V*CFv$A5jR^(H9@hs<h0L`LgVPhuNN-$a=I^edYDCr7udBlE<h*rEDw5#PO1uNK*`L->IKW
8ENIX;{n)3sa<9{BxYG7pd@EySa!ou((Th+lCDHatDHquGI|#2n`A=rII!y?zJ<JD4{+T)xZ^1jP!QO~@FYGLZkWC3`ETO>%tUKJ
=Z|+=xo+2TEfymUa5qBWVX+E1#+|Gmp^Jbfwj+rGxU}Tsgf9n3;8B<LRSi}uGf07YW0cg2K4Mq+T9NnA`}U7qRv(utH!i07kY*`5
kr)Ig-H*a!$p5=(EQ8716$RKAgN8DW|K2xPLY#68)dPFR&9P!-k)37c6j>YTT>QYDX75i_N|hLn?mIY9!3ZXx^x05j2Kq`)0IRBu
j%?OSr(t@sQs#0BlSq1mor0-QO2s0xo8y@zlc<fg+%X{D^}nIKe5;+s0=1<&L8ThDbLA?D4l?rqYi=6jTvpL$vLb8%54Wq%PGU-R
H9Kbl2}^#72+dD8+%OoYc3>1JN)Y;EK$F0qJYgs-P^l|`fxCBl!i3$*wyfJm2&B0!AdT033`-hPBOc!55%eJ+yVr{u^zWYJhZVnT
jJEl8aUvYVckaq4ywAN8KtDmWF_TWpvZL1-Gd$rEKP;GF+I&f7b1}TsCWsC6(h<#)G+1|4s3DcA;>VyBvqX=0@?Q09Z}r3K_I`U_
mIU2>eAZ73m(;s&JNq+f=}NVAG1d`}*Mhy}z@^N)mslzftj6U=nBwlzF2tgP(jw@}AR-4Y%Z;>*#FwazTcnh5AX&R)*Prr?uM>W6
h>P!I-gGjBBrP~$YSx-)_()-3%YrJY0+y|b1I?i%b-7WX=T!3(H=Q#MS`C2s2gJ;wb4A06cP#*iD8Q&_zA<dZ@`~!S9r*J!;?##a
*x7Eh8VHJO7fw~5wR4ECJY)Fn<&TrzkjuCZTlJt2&y0%lyl#t3=nF58Qr3~q`=+xdUOG3!icN2q2^ka`rtra!gBGqhHl8|CWFs3c
Ovo^7GUj03XNz?voF<&EB74;UhQym!X?m~_zt{qcl>|vf5Z2;Xpu0GFk|Za54`mURiW4CL^17;6a{YdW{Uyeazm^Xf+U+*!q3Mmq
>3j~Mmp^MD>kcO;-uz((%u=&22%wQi+mj&oL2FQ~DI}V>JrHP`o#>O!h;RKxxc;;&1j7xs4A%W&h!kYQ`LV}`r)h2_NL7p}b&HAA
jK+wEMI|F2M*&8^de}?<Kj}`_hpKFyu>$0CI2c5zE(oW=S{>k|gZOpMRfp)PpJ4-Jcfu2gFVCOrj=vD8a8n|WVi6`W{UQw&gcvao
>UVrSuxGc`@892FDJ6w6Vf%|RrP+SEX!^qnhEG*j)lLr|yM(GRn*wy;;b};%@ql4+N(?j3KB^8(RN~xQ;7BZI4*7cTn|1=k3wNyq
uxYZ`48RmH-oZ0<uJc=jAC=mFWeb5newn%bJ9+7HoUcUCA5NI}@s4O$J%(OR??ABwk-OTO`gyKjKyX{CO`Fy>HM^4!eSFX9<MV(h
R)>4$RO#C#EsDTINoXuM?1lm=UGoA+IaqU_<f8#KlN*62D?T%|Ql!aZ8b}zH0*&-1(u?!^QBY@kc98q0Z1R}JI|@LDBAQA?;|`mL
+X#<*SPWx3!+dZt=5u^{D*`=z6U2H*$pz)rmx#nzQ>bqb$GVJHO6}<I%Bu4ns-QmRU?wuGc$FiNW(^K&%D7eKKsAXQUD2ThMicDA
f>*;7u?wI4y*$OvT{Y9F^~6K&UbTQ^rHZ}CR{Yi;RP@xc?Slr*f0D2~;oSdgs<*{+Qg6E43ZmGqGN<HXNobGB!-qvcMgZ82#{Z;u
z5>U(QGUkL1<x8hHsNeAD4TRJ@m%rYCY_-CKBO=Qko8h`7^rzT=7PDtL3D@4URU*k<R2XJXW`B=_-6N@kK}0A)F7lF0Kv#y!$5N+
`whEjipm&yqK5K~a9Or>UC<&s`A2rM7c@SV3I<QVbOs+PMb3nJOJhbE-yhH`gB}gJ_qG<{sO^`0GMWsKGE7LECMtLzpFtBZo^_SX
J}%@i<p%79#wEGsE^-SofM#XVmDT`8SYX22gD~VkxxVTpAqtIqwi`o=sHS3b)LQ#t16qL@YP=5Ymg0wUMbqqYwXZ<oh7POuM^PDK
#QAgEy7lZlJ`+DFvocdycI@GTj-1nRJMe(Q+3>Xx*oE&0CF}L!41f?5!jKIHWq#u)FSJ}0i5(cZqx-kL3;R_t{-X_^H>Rd$mLL+%
`~w1kP$ViX#DWV^n@=TMEDp1C)0DVZNYu{W5o?Hy{6x$g{ug>+DQGBP2k7%Y<<3ve5QC!Mw_h=I;%M@DJsKmGZoAv<Xt^4<@*@T`
xbpGDS<xZnm-G5<=GArP)W+IuZ1(DVMGX2lp1G!;<EolejADD=tKt1TxY&<2JrNYa@dL=gq9W7*6nf-djp_@(-n7IxGLc%ZQL?+=
;ehY>D}hxFkl4@9o|_85QElvY4z^WhLlQd()bC7dIthrDiJu+kc$aB1_fu73<3%vllqw225(-6vD7G?^h9~F_jD0o4c->qN<CV4c
a{S@Aek&M>RC+Je)_G;?keW!6)`UXfyx~@BFqP%q#&YKwQY`kyMtFSL8t+rcgYyx)m!k!<q$WPdU6!-QS+geWyfEm^mfs5nIpO>4
ahj@!JutQLZs>8F8{1J-EVX@!5ka7WgP#0nIE@U2e&5{chk?6D^Fx7~QZ2#>52RFv0|4Km5$Cyamn@u7ER%8^9Mb7+NYT9KBq6l{
U}Z#CT#e*rw{tkBAp1yvF2i|0)kpA`zu@=y3_D>tu$l8H(<tcCA}**)k%-)|7-enRX7z;Q8lZoGO$s<2V{XW?2d??CJW5S`x+jY5
%y^A63l9U0SVxW3qYS2(1uMIqX&On|u4>d|>hK`4^=i=E>qSj!o?A;DcXw5M<-vas*~_noZ)gh<fj|kQ?XH{gj*ymi7i4BM8W2Q=
FL$h@MToIoW+r<FXBpCIh9KUz^OtY~A{~Oku|6v|<Ej(IR0Kj22dU+^*|XSjyCKET+S#FW1mK1Ujck7_`3<>i7zWLDj?b$?i<4*n
#q`WQPNL5lm(^GhRS`8IQP`A*SCD}bZhWZ(5Pv4=D8WN`$|(?d0<o3L(){<FV01{Ua;}y(92~MausrIh+l=mCs*;dL!kT9t-y9@N
d7}?jykN)mZnVrLf~3F|ZleyxL$D!V93C*QVf@hcJWs6nz0vY^9P~+P6hO%75-IYWbVmoCmpv|v0iuS3(%pny<YPQAdph>mDZn6}
VG!1FL_`&^gAS#{DMEb{T#XkkBa%?VqB5j8Izr%~;TOQio!MU%d?dLYM!L--2-|UtWDXcj%*P7JlN!r@EgyS~Y;SBJ4X}y3DF$kb
S43b+(xVyNi|8qRV5djTTPx_mn(Lz4JUHJ;=Vc3{)l!plMS8WDJO&I^Ye`4Y&D1dcS&iq8mp87y9fy2<+-*^w5Nt-vkX@Si5$%29
ha_pow~|h^2uv}Oqv?pj1f`+FR<#qCw$5QTg@)9^_8n`CLI@C=B**{_f@rcElbb7#rRaY=1aSp;Fg|JyAayCCLRO)DoulXUw>n4y
&YZJZ`bya2v_~&xIQ2Zjgs=L3$C5J0t*woTkcgPfjJIzkmKZ&CFi4XmY_jnu;|*UWxJ~9<<dbGi&R$CTvyaqQtWH7}9)1q>I!JSo
ID}itEftj^)f7nX@9p`$`HteSHlN;kJB1^hKGmO6G++Xgcya7n3Beg3Nzt6^f$k(;qCBS;3XMQ<_iLR@`bw}5*)lDJ^(RW@ud;EO
hmVLTlSck29@ttsEF+xb9BARRc%F=xY+r@L+P($(=Sr3%;5CP*$*D{I@0iT7ny26ADvRkLAEE`!xRJ=pf^<_z{$zcp=bLeka)iTz
Gp7N5&0?9jG6+~-ak3`>w{K#j<L)WZPq4wna#ukd%Oo96v1D<Qz;WfG=o5^Vd?+r}EizGw3S22>C_sVUL<Hssm0;6ep6E^a<1r-q
^QVVq9NQ7uR64?=wpY7@eGO!RB6H!qI{ozkhjhRSHpO2IS8#%RTTMuz0-?&9G48UY2$efRb<2u!N9KlqoL`}rktp`gp;-u)LZ&!i
(^~H_Mq5LLqZ$F{iTrh0!m4sGJk$0#5+7ciT&lm6Z0Tfs!)qfn+}P(sk#>eyv455@8ne!DOL&+EKqCjR#t{)zJnb+te<ACM>pqWN
GY!KIe(C2_#3M>*^n>!oQM{RgvXOPDcyQKQ%@cMS{a+n0?7&=xJZrH4DH*onaYvlopu6F#IL*tE=zL<d!^WT5<biRR_;JQ+KqZ*-
8HO=OkyBGzw)5mk!i&V5Yi+@^w0jTCH6uy12Xe!DDFRW4zZhYUie^%1!x{?=>3~aW_{JcEN0no(GQ1m@V5OELGTx}&ql0@@K*XMu
Z8$Xu(4Fh0>Of?Ub<OF;Tuy5di$ObF6<yxOiE-`Z8yMAs3V^B`z$jzAj)5b*Rl_*=xKX!vJR}MEroJEKggPF3cQ2TsjC9>r9#3N1
1F6i8-N!s&8ZD*^A;Q-czh9Z795}Oc2tq?0CK)2O3>hX~Uzuu@Q5}vk_7Pc7?Vz-_U9djL<XmBqmcB4MkGez;Q;R$L=%{v0z9}}K
cQ3yVGW&S|sr#wz2okZtuNta7NpHB5^zlSk?vTEC=0-!tGtNk?2$&d%K^QYn@$O%zTUGuo#0xFP7fet@vf3)W-(dZYG($%Sr=O$k
;tL4Z+qtb<?EZ&pIm+bWBA4up=0639`ADIO+BXNnL($#Yhb2+ra0O=#36tAa6d+k+v1s35Efz@E4Jr#|ZuXq1MIx?_FoCI+ok`H<
c!qTC@c3L@96Ik|VGP3w)wJ3`iC10onLBD@bU9jMaw2!4Ap#=xF?DMg+y%u|f|#plj_sabObH1OY$$|EL%8I4x+o}0A<r9Ys$${{
V5?0tcqG(sM=}uj?}Ma=-?m(OP^DyKjL3&z6N!Ka86p=4wu97%iXxBp3&-DVZ@*yls5k6(&gKgs>L~_t5tHj$)4HFQPj5i^GxF5(
+={zoM~;TYeynjtKYDNyK(|_`6q(xUh9SMYK#UqsPrOfWk5k(eprj(hiDU#WzJ9Wm!ZZ<C;uT?VOWspti-=1vEX1~O5oI}gsvlg)
f+xcG572(#ROd-@ZI+!qTad7f04a?I=ZdD8Q_RMN3R0{$t&oZV6>7~M2^*oDX5Mlj)02uCRqX<x@5tjrTrcH4Yr)wDq4wwdI)^(K
PGIJ4pan0*$PR4r2o|Yf`S|^>EhheP^EqN+%5o_qu2sawCKKb$)8@VK@<zVc)y`VHLt-Vyb<^>6qr6!O_H`;ToV7!u()q#34n3wb
*m&Nzwadn1dxzjlC52cDIo0tPoLD$ajPj}z-kj0Hs65`a?K#Ioi;PO9hbvE$&AATOwpYbJ30bp5Pr-#?6&KFXSy9PB-?t(bd6Ny@
r@iO7BWUriB4r{^kbWK~!RI#zlQmf|Bdt|PKp5A4&g0jICH19v8s@msz7B}n`8qns7cA|A9!iD8(Ud_X!IuaUM##ad;OyUTHRl_A
`JOh6(PuZQia2^2FFt*C5F-YssNg<^_vZPz7V8O4O%OQwc;-%xdO+aW1|Y!d%=jq^DN8lMyB3sRJ(>E$Ntwr*`+DJC-f%Jadh%-s
E}AvAdz_a#(i4M7b_EU{O7B>g5-5`81VQyLkB3>-J#1qOYY_t&d;!$Gzyv~cXT~rd!r}_13ZSw;_Hu0ddtou8u$oe0BRRdpzE7Q1
Iz4&(##67|h?+;abvG=)bhFPJJ0}o&3u_kooWdh10gt(uj0;uK?eFSv0ELD$z+S?p9hp%#MiLm~8_nZl{BzP_#0b2wq=&hJGT<kY
=D%BCfeYhTsT&=8G)AG7vnJ4u6kOr!(|0STj20P)jECfH7SuwRQxkr<oO<RN3vW0hp;1eiqBoZ<DJuqZ0g@kZ!Ppx=ukiUC_Ph-A
UnLQzT(`%?J2^>qqd*?oP5{WPNk)kBCxw2N+rwfaj0fK1<!j?Dru4Ru(hYo?m<$@q_)-+_D%q%O;K8K0959Ha%NF4;d!qT%(h!Lx
l^N-Wk!Q=eW*;zbo&8rFcq6Ns5$BcT#^b>p9E{AM@CkC3H32#KKL!cUMy)C5tzSYs+EGg#T`JL$MQ&85cZSe2)iK@AAaXtgTdV@M
tGo~#qT;qN&*;%fF@)>!U`mkZ1EB6srXlhX(T!V!k_iu&p%`K~t}rEf7HID7=M-oIyT7|AWMj#0DZ`<L>%dk=T?p?DOO14wfzyFT
mnrDMVT@meS-zC?>iBRCtmO=ineBY9ibw@qOpc&C|AZqHfg8$_)P%havqWt_Odw*h6!b9q@1l1^e0uO4Z%~p(T(B%Cbt<QX)6ppC
NFbCE9#ilv;!HY4trc1W4Ll+rxx^Sniv697^KW%<yk>q2OumNlJw1&kfZhP)3JH#OvDA}?sPNleVtuKLRBeu<K+#P7&{s;*P|W!_
TK>of27}wx{5XqKamTr4hd?8GtEKBn@Ho~}mMui8Whnth_Qxz`gm-<bVU4Qu!BZGw7)<8A(#S_8f+R@soOq$>gJOYj0$TTt%Biy0
pk@vgytP~bs|{tmOvOW%aN$`}lhxyJ;)lCBcTzHkV2HBYD6yp9zVhkaAUx!Rdili;^W*w9KlKDq-U>kgP3WWwARb7hpeP@&Wkx`S
k(3Dt0H8skN(E^_PQUFB`z9m)?Z_@&>>SrFQ3X?fjyMS*6AS})zt{UM3m?jiA8K#-G=IsfPn$2#Z!DZCh;?CwclQ>y3Gnj1u#hAR
XdQ7D)kFL|wvO?JOYo=`-%=I)Ic>KuZ<n^Kvv&?PM_PPz)`8}Sld2a*1d7@bXgDGsvWkAg*&0pRJ)c=2>FllMif|eYGQQ;>K$BE2
$8|jr_a-YOi3Fyv{bxtR9eiM-$&znHCcshAD|j?nV2Aob_~6eLh;UeayD^&QC)a%*!K}L=<ZHC{X_QDLj{lDEIlQG1uY)f|PUbf{
ifT4;PBHzSNn?}l1*}^3hax$hKMVFfR5-c>M4WUO#xWw)%-uth8@jiIHYkxi&tIAP+VR6{zOfgRVKjKBz&y1+6kX6%toJI;5Z*V-
m1ikMmpZ2vCo8A7UU>1+`i(A+14-O$x7$LZ9B$4rA}U?w=sW6ttK(uDOTp|EI6W3cv`&zHsuh^G(b8Z*8SJO4O_Y(Q_=bX94QakJ
AsGx85jfbLdQl3#hm4<10e}lehN>bC)b#@|JBK3^73S{I=4v^ZVJ<9*YgbiJ>M$LbtBR)FLmtAe>zfOJOM%A&LxTf786oVSPu&Ay
`JuqGNQ@jCx)m1Ya3o?`Nc6pR7kaB9=K!KX`{QZbTU<*>C`|k!;~iB)ksk8r1<>!!+Y_b%RCP8<2JedVam2^#3%i^q8+dR6`<w^W
DVGy5F^V@Fb6BYaD4TUq7#0!?yQkZ}4}@mNZCEEbz(%JA8nt`1W{6T(Ez2cUZhX`_w25~VAwh8Xy1uOf(p0MgZQi2*c6j1Q)^QG+
b7nw-%)mLEMLF#|8Op<URt`ZRjDSnZ>{-bmwu%)gyh1zlg8>=Fkh@O_zRl+kzokY(_Y#@JG#m}MW$g?xi^mBu;MTghi29myWD++*
0LD=2VDlZa<H6<f87h14t<RVzh0tvwIm<bx2V9%tQyMTBwL}Q91;b1=ggBfj9j95k(-A?PpzaV}3C7HI8zKzt19-^j%OFS4IU~7m
0YjFeF~w3m$Zj<op#D=pUq8!unIVsu8+)V8M2QtvnP~dMH>26;8_)1N#%m1t`pc;gv$$V`ILi!S#AKm}a3^XrpbkiIeHlk0_(>GL
%1Gut`@selLbvURxmvMr;HsZ)%N(veo^n#3b{FHAj8seuSAWOd=nN@N>HTr-Lya33w;XH8_wo0kHGW?%&A`y4g2uP>=9<VYgAWD4
!85Ie)e51T2DCy8ohYxs<-7*4#=DA*a11gI6>DhDB2bmuA~Vf|X^ma85PV|7q+eAFS|FS3ZbZij#n8SIq;eiH65U0HQ{BO4DJ{$e
3UJRN7-J@7D3K)55gw(?*%l#SyYpds7wpSg52cwoO%7f1Lb%@n27@cO${9@|!kgigf{n3jk;sYIJRD{Djzp0KU-y-CS=>)i>K+?k
ClmI4YcImP%i%n7|6m*YpWij1v}_<gYjKpv6d01?!$^S9RkFfEv$!~qf{L|JueYI&4#gkHb7$w7g*El-m)7|+AhEgNLN%@y^^D}K
TIiDE-%e^m2Hj`NO`GkGRD*#}z=#8#0ge{D@~(MNo7QF$Kjnp-3Aat&IqM%{sf+OZEmuJBkqy>xW_tqc?jhryl2k!P5^6mV7{kq2
5Ls2$jTJ#GL@8^}XPJ=LPT0Sr+mBHNK`WM}+j9-WwrY~bOgRM*2NE4TotT<1VBgXwg6@FY_ogrtoa)aoxFb0MrloGxCs_7|w9D*f
?vwS1YLPuZ!PlI?;&ZYGKf|?nQuGg`@@nv3;rJ~ov^sP?*+YpFT7Hv<mChh@9}?r)V0=m?96swc?pR?Ca<R(t9kJRot~aH5)Bkah
VdPqjG0nK?ZjA}}Wzn!0EiAjW2a1efq6<B;{B)c|Dz;j}n6pO`q!S5~7QzZR#%(OBx@QN$eio!$Q`q*YF=EGe<9r1c#xFj1uI`2n
%|eEl@M&5w$m?7oE$6ZjhYm{7R(&$YP;m>S^}(Y#wneO_1Lc=D)-{#*L_;h$HvV(rJO73nQ&Qbm87Pkx$g`dwMhnXs*Ohn0!$!AI
I8W^UFRaM>>AxJJ^)NUZdcK;|%DWM?O)d0ckO8FyIdb>M*&(Wub(`XFVMtkoBKAMZ-k<a5P??I{sG#Z~_+!<A=8Eu<{V~jl2t|xR
NK2x!#9{5k596%F1N=NJ<`)OiVU{tDkWgg#(iWV3SVQS{o2ZysRM&Gj^OI0;$xWf~og+0$j@YViuh(8x+ZUb4m~&Nnnf?962qglC
>rU(ABa${rXYpnO!{p0#+OG@8^!WW)`1axdex^Mo59`<W?N|-XdEPg>db@~Pd$yn6v<e9Z**}}U*j4FiK3?2IM)~E^`3Q_vr-TP1
2RSYNzBpIZT0Lv;lASErcJ34zNvQrhL_oo75v)51a@$RY3!FsZepZ|gx;)SMyeJ{gRIdoi#KP{`&l~TIc-99u!#G35VeO<GgEfY*
r|6@0?U+_WOE?c*(dmQ4_CfbR4#sv7r}?%yN*w1FM^Qg(+8GXqi@DN*-7IN$w0ml|ii&T}FngYqp0%pM5?yaU2&tY<51a}$m-jF>
f{ZS5jDH>J@t*-Pbu;{&L;A1di`Ms>DmjHZkJ_iFUh$KpH{i8QV$JwP-Sz$NmyQvUMS`>!nJQjH&BuX$^;!0s2aKy8`3ITiqDOds
HOAZJRU6kQydU6scFl#Xw$#B}o%s>>nl6i8aN&u!jqt3RF;#Pn6;4p6H<QZK;{JcqzYTs}s_Pn*_%Q#HSsk4kf@z%>Kq1OZbXqU$
LCosCG9~+0#_pIfOgCP+`|88%5BEb)4x22w!enLmFrfWRIWvj-7w0Tww_0ba_gQ3lwTjEz0_`yUi1j7M1i#ld<VqM-?o@C$>HX3&
2sdJZ>QQp|XuKw1I6BOINQgfofRqT3Ht5VS(~MmQL|A~}`TM^w?~}^@-*$W_T4>XKigwftnAKw%l7({6j*b!tOY`*{LG*SBA1@6J
{TSaf0yTmzJ2Hh%hWppsW#HjN%F!r7+q83?g$1TBM1}a@Tb?->ek35kY}d&#B0g>cL^>*zT*!(8o&dZ|A?VCy+;Yjio%)JCQKPx0
hY$LC{@HJit^U8Owu-rh&*Zkl&u2GL0TDL-(Yim|yHbD>fP$O44gj=){sY|oiCuP}3tK^ge5%&*@%Vg%YkHMgp+Z13rhU-y@z4oy
vjY`WUN#lpz9KbXFxA*(G8)3<pS(vD*F;FY%|hA|fceFuc#zXtv@f_~-k4b7K$}>o7EATlB;|_3RGD2jdD|-{$HZZi@(m(;_8|uM
1|lo8j8YDG1)!Kvr&zhd2%7KyV^e(beYtLT1p99D)ak8yyShazL_`vj0FQDq7(Zji?w-@8sv{FvHyh&!z)K(^s){zqC=48DS&ERx
Ff>&-J?*zCHM>EtjHgHYY+EcGZ-igoF`wBgu%S|LxUFIMDv#aJWi8d%bXnZo%2)~%x+DZhIn&@+z1~YI|H}QF>1~0SMFk5lK+MLc
F%-!9JUe>HV?fkj^mlqHZr-{MFA&g%<j!*83!6YGMj(b*BM8GtAvY(FhkR>&@Xt6PfW+f6xtLlqj&tzMWOGd?fV<uyPlqfx2Zl$-
n`OaHqMPV2ZNX4jsU-5NXz&pfMJmTx4$AB<M5)_hPXv1$II87z@{ZQuKSVJOwUX0!ielUn_w<gC8<pBBfrtc>t-Gq-$6_;L?4aDR
;-~=E5-hlIs^iK}lu8}brD3qECdtbtktIU!X2S*~wOUe!XBF_1Z(913#Vy-m(h6m0i@`$4nYC{S@tBm02xp-j#cQymuVj-*y593g
;S-4!XkLQzxa8{oi{IXPf(DMyKMziDPoOmZAD0_jg`yV`_WIZqaWF2Jt7WHkcmHH?g$HkTG`N~RdqNS7CKLIY_@UzcCn)52u&d&*
^Af@Dje|Hx&)Q}-v}tvDW*+p}6$~cQc5L4eu=?bgx+t8OG0{Y+Q`--HwH3&htxJMG4gO(Vyv=5zXR=cwG=~|UvzD}jZS*f#M@Z-x
j;6EC#k1%qKR6{5=+&BXsW;mgIh9^YVf%XQTTa@2GRjwC8c3n!M$M%ooBXfuI&+lkxKSHP$t4Z`XY1!EE&#xZ><_keB*mWXJ<YCk
Y2SNU)K#SnVy^NXLg7cxRiT<mZqSB+t+Q5yl?`%l>>3IWNR%)lz@TB^{d0^G#|9kBl{5k7bIE&=b*|3vyGnwJq-Vvazv<HmL3nXi
B1yhILBZqoX}h1%7=s7d=*zq_29EF~AiH0Tgm}@S{nTDizb(0k8p%*P<QYiF-*|gb7VI<}+1{QiKfkd{jn@7AwY0z*wH21DHaOP{
^sxh*0L)KoJVFNKpRH|lohmt$ZaJ&Hh+}*_UCLQ;%Xnpiz=GLoDV)UqZvEn|%6^Yz6bu#fOIZ^PqcV-qr%<?f5gqX^Ac4+})CoCq
ky#QVbW@Ch$wz@mKTdi=2IiV~w$XHDuhJ$aAQJ@ngaJO}0FE`1AjUA7Ov$K$whU1*3ZVSf(fpRojFQl8VYy5ratCaml^?sfYZL(t
4&zVs`gXsoFEan+Y0|z1&-$slx^oa8>A$CvE9I|VO=x{m0PO(X{~%E>-Q<X)LV}Qa5ssnKK?ocwFNFplTqHfz01O(F06C!D_UvD?
5zR6#+1sf}nTNsJW%X^yJZ?J;qzS5zFc|`c`$y9r%oaX~L#Myv9Sk&;HPkajbM)i@MdjJeC^Dncqxz5Kk|_O{FX}P-&ahMw_mSoG
Y@frS&lt7|X9q-MzqWafEuvZnoT;;s%pQt^@&muug~oS>g^6Lw_R<m283+LtKqH_mQXYQHaCr6Y)3!H+Oi~YSs$2>EC~NmXQ$gbb
8zOu_y-i~L#3Cc>CF{BqUw&32@5B;gvy2z#0;e7>c+=5*yUD~sb^mkb1d-SGp=KwK9DSEo7bGG)z8us`Ob?#|UQw^omV8Up@}Tfq
4@*+fd|~KMU3yGV=PUIfB+s^mym``gc!!ZM@8TvLi5}kl;+|ssaWj~>*T)`XAC4DFTrLuPm|d`j0+`h#ZbZQpGWJ2Yyg||val)0!
#V8dZqG79babB&;P~$xHwPh+w7^`829zeb_mE{Y)nDq|hj_(qlfB1Sixya^XG-tOHNbc9!F}!b^-VRo9YFw79=CN*`cDv54OjJ1-
^)eQEG))ymR&FY?%CVP)sKeAC=c4145(fVD5X=X#g|_B)$&2Uh-EK79!JEr<0iPhK3S)No2wn^9*@pe5%uKM!3j=Gpu)ud4B8gYr
*jQ{^9yw<S4$uRz3e-jQV^v%0+4(Fs!m==SN~B}0;8wtVh-NhC_Bj}4=uu|85!?Ef2yr*fWTRTNXsrXv#@C&1n0)`*_esi$ts}KF
{j_fCAUtuqWH-As4L?2q9D@f@RHM)iJ3^&^)H0hem0dUQqv4LVGu@@i+&w2en^8;_ry^#`;0P>u>tL^;?a=2Q>J6WJ@Jsb_?A^Tb
%G*<D80$-+`&q<o@coQ}kX02}qb07z9+Q6?+oh#OMZ2V9Ix-@IBvgo`BB%nfXFSg9^1Kal9E|kYa?wo#-Okq@r0TwNWIV5w+Np%B
xVT}l9gQ8!mUbaf4Yt3K>;;VIoj{S*fEzm5JP1P^Ug_m6{L!>wvwpzJEuJ^2makU{n)3!@j=N){XkW)5XR!eTX@Ty8g2%cF;cvai
TL|GY0$7@qX3z6{+edi4o!CvwRt)YEpyFpqe47V}7-qZ&!sU42Geaf^2)A*2Ko=DBNWhB1=x++>SSbu~tQk7Me}@cpZiaiPcF(=v
be=l-+k<|LgRGW&%Knn~hmwSR@=~{>l-R?ESF>}rZ1gd*()(=(=xB{|Q00J@I9lr9&>sRh_xz@Vb18VP$%g#gz-}nM5eiZ-i?l>e
WgZjQxNtTJwdI8{9<cQp07^lGUZjvgNr&cA_?rq`0s&ytX}%F97Bjw8-=Vit8&6LC<UbUJlXGT4X_q0xe#}4L74CZ0B=wXRuApjU
q-|J8S_5QOMuOI&EV4rdssncalky)2ZK)~-)nxpsWc=AsDTMgnJiC2wa^az5KL6!Gs|LsDbGP$3zBtReM>>RTvHp@%jO5%qL{m=w
`%&v4f&>FKkf{zbU$C-tKk@FD)DkcFjeiu@0Mq?gCPaSXu5Hl%GiMy~=4y&4s<1zK@ay|~cBOFBcD5ET4ZJOT8BZ7h<+qKqGBDVg
zz+2Arl*2O-nrKEn|1`$68+=P&=CG9|EZ(5``XcG_!zUW)YbmV>kAzZx`5$_-~I`CPG{m#=>JM|WZ;DY9S<Xc!t;+T+b3aa1r->K
Z@bqh2j=Roeq1abNzw@{gJYfUW|P>JF-4jAU)FU|raY(~^zRcN=L?7x1J!j1I5@s<bL`u6YJhr*0MRECdF<H^vTIs+c@`!()7e`1
;>^uC9zF!c^-`saDEm}74EhDLg!I8sCCSsk24!5g)heH+=&>HLyK5!@Zf+rXQh=tSOgy(2>Yy{IaugY|$8RQtyML@g1bge!7=F3X
7=VsT`t|FkYo;lZG#uIKsC3KQn(kcRnJ7a#F54>?*5S2;zDPAG%<yFkp9s|Z4b@bFj;=s%h>0}}wHAHQK`kVH+*G7jf;4g((KH9}
U)%eTmdy$a<or`~&2|w_>JNSp*tKmm2eDe)_R5sKEW|)T2_J9XKEO_WHvdQJMLPPu>_u)n%lxPF*xPJvs~WVB<J?2Di7QPp`CJr7
^1yH9LMgJZ^r3m%%@s8&@>#M%rRIIZ5Zc>vn}`$!x;{=KIBEYfZkS|NhZ<l70D3uK;|W+K>Unc9KsLf65gi>h<sJ`T;NImep<8uG
xiH2##zt(YLP;N-s5n-`dyeB0?mM+yR-gI(|EP<|0pjS%1tmx1zndQZz8YCFA#b?4r^soezZv&4!T&Pbz$o^9>w#wC3<TyXTo6Y|
*=;W9bbaR|#J+(vK{LmIobNpf!e+MY2<?-U7ieAUya}O2<?astf&P))>Hr7}<3Hgu8R?*8woe+vrD&@~Cs&msuA?t!mMtF}i?g@J
g5VZZffgd?Kqng_!R$LYd>}a7JLl1pOgL$eM1%>_eisEI!Ysn85C|YaIF=kth`7dBa9SX}Q-Zl11^3YKmmlSa9bwwP)`HRW?+(D)
V2CnUbcYcRP}5A?BTQYx&1|faM{Lt$Epu$+;=WVoYgMg2BwEObh!Mi>?{p|>rR;yHz-Mv;+J?liJnIodEX_>0Y%6_CSfYlQJh-=b
k`OE$IRb-wb0@z80Nfzpa)(l&9_n{cwnjVY43QG{w726v2d9vJ1yY4^<m^T$;1znreI#$b<v=&F+;XN#{**xhl=U#*K4Y<0ivHIK
H(v_)%75v8Re(K@$}}-I!4~jRDbi;Iyag@XG@NTA+}AtVhS_a#)_#~;ZP|C3Y2C^kr^^7c{EF@tA^NfM<!cf-D>}}&m5{;n#TVfW
D>+d&ZSG7TtTM*f+C<5H(LbZIvDfGNXwLu+!~{o{6Ncou8xZxh>N~)(e6mS4U#}UBaSVYEn1KE#_dnNB%)E;d@0~lC9HmT@%+$#S
h)4R6h5mFT!emr`v2_7UV3p$FxL?U4AI|j;`}~|&WWtI#CgJ1tL$HuAfaHL1g>Qj%`{-)}@uAQ%B&mNW3Km6A!hR9gH%26)Mj5;E
qXNh*giv7JndLDsRaOZ$IS|=0azqvr&!!#@bJxa&f6?QYjG*9@U#>)$8@S>d7rfJv<w!y)0uZ0>vEFN5uH*I<pLI_kJ>uKUzYkZM
Se;HpC}m$Tfrf(qKK%KstQFKljFR*lihA?kr_{cmfM;je;v_U*1#Vret?!Hs2s-hcAE1P0vG48j`^!0E^h_s#`z7b9-PhLapci~u
mJrv11&J6466ZhDA-LOpF~#_<?4r31amf_x*#&HNw#~jb$WtFw@fbyLB$X5rS1pEX{@hnL<>in90t<U6)drpM!t^6(ODHK-N&wnT
+bYCg4r;--df|0w!*sBe*^QS-eV)ib#Gq)*iF23ve>^lwM9p}{YB=)MyH>G$w5)M<W7Yxob%C{?eN_l3#86nWdzm%iS8&q>6ck^R
LIu+3)f@bOq&kK<Yhy#UO%}y2G}b(BT-u`q<Hqs+GyRf*Qysx<Nnh=-f5|0>Cs62U0ODE{C#wkYAbXLeh!&7J6qM1?w;&xu1t%v+
@(|FRmWApC=OYQ!CWL50kmaNZnSt_!G@~&~!a2i*Rl(456wr4jki|jNg&dU(KpdS=A^0c9-$zAJJ!3m(=CRe9AbNEA8fUNkmiE<)
mZIueoAYZw#J@bM^olSWR5n$%B_G{zJr@!QNWBeZhf^Rp?jKC<D*oujUU2O=3Yn8Y+<om}&iLZ4Mro{QhcKf$O$;?l$VjAThk`W`
p@UpJ9n8fF6ef`kNo;wc8g3;<=G@lhO9LW^U?Qv#&uGYZixCay%{XAkk_hH-W?vG%+1bR#aeULm*FzPED)HlYbLl|-%Va>o6arAR
8)Zl$!Ydf5Bp|3oU_JXUvv=vOKg;{E#?04<A^GnYJ^R-i-gTG!d#B;YCzD5>SA?x46pDBfAR=k1NiwZtT$(g`3&RC7xuGzj_UUF3
IR>a)#BmQmmf(sH8`R{_Ahx<q&@O0-+Go$?{($$nZQ0oD*A@88fQl>_2%dd6h_cm8sa0~;grXJm{zuXLq4^)Y{ePtXw#)lp_z(JK
Vq|}!e^F2EB4_;wz~ufg26RR6(b$2aknng2?=GNvep#Oms_dq}*47I>j0KUAXqE%~4;Y6eZh7bwX^<ZNckrAJB@h0m`V=o0iC=R*
<E=Y<2|{Ux+XWs|69yLyIx#G`2kgFE4!Q^WXWt>*ga3W55|KIwAp=AC$^MRiBotA?5droA4Ggzr2FKo1m48N+QwU-5uFixyU^aw?
WLEL!;E%-U{$<m=a|wfTHn=SqdTa!RR0CuQ<k%p_w+X6v4Oz;5Al^ColllKA`#jT{G=&h1sgTH1{(<-j9znpZ71q1_^3pUmvsX2e
*L8`KkZf%5j@PfJVGrYV`8pdl(x|Dt?LVE$AYp=k<S*AfLoT|G$m?a-d%;=^5s{OB012Wb(_~K11+XJXrso{)y7V3;i3tNvg@pDd
dwbFRPwM`|ruA>KsLi+9eypC@$sy{)gj1y7iO1p415`3*oKGNaQ3L{e9tEueHHDi}#d!SA%O11OG5QS8dSJV9qN+lDhAF`o<Gx&B
2r1biXa8#`YDGRp6m8a*&H_Ygj(rtxkW%ZP#6KDGK7^is5M`LmOC|ty5j0K#tu8Fv3gKO;?TtY9o`%AM13f?4z{tQ1#uRB)pz5Eu
Z5cr6Pw_XLc^@N!KNE3t<WFoEeQBp^`;4B4Q2Pwr60jlC1|7t<3zM)rJ@c%we-pD|v?XfpT29E4<7RXm7e&-AoU`nE={5fUK3+ek
(>|R(A*<ILON}Gv6$?c_Kj_{07kW9oNF5EnsK}bbFWfU*m_F7XK9!4;tn1Le4Dz8;rDtOS*StFHdb0jd_YNn$XvZrU_<=fGJC>if
f73{9BHWG!=2Vd|aSOhDy#F5F98>T^&<gE|>zYQ~p;@BOy6NFOjDD9Ys!(!iR@GHhzHKsFptZWqUZ4Dj&=H1DKXcKox<J?~gi8V5
ZTnOISlMm&jmSKXY<}+TJobgqR@=PP#vDX|jFm@$>6mWREVh~%%@ovZBq*^1@7ion@xuwI@Hgyesbv>;=4zlUfKX}u5^_h73iT)_
RLj(U_z&|#`KYDy9Jm~V;8O29m&PRdzj+M4u#ow<SSTHRV+7s&rzD+;APWz$iH+LNs6ZqI16(qa7DIP7;oIe~Z^o$!-hLe$j<Y=w
G|!DssqB8UGuC`_ZJly#F@1@c@;~v<C(a=!k%7ay;pZ(C#(F|U3&6*H59&HgpLz|@&PaTv;mJuf3N1JBCrvUw3<^9-DLrEp^fGwE
)#@KW#WRBpi+PFdKH`ny<U~9`vRTw#{!dyP%9HY*4^{HGivIEe`d*w15*v4&liF8Jp#$!`<Kq9>Femx`qhe)VP?4hoNXi$UDf2Ym
+da*MID2TS?(hp+F{5cDn7%7x*Np7+J<H31v4D_E^*h@pyR2dCz4l|9GH<1r_4SeIOglwjLvn3l?Dh<3;EM&obIi`+amURvsuFu!
WS<*qQIjGqi7b0R59n-dQyKO!7GuA=uHAhfUvl*2{KO!}13**~W8vC>K)f&>2&%c)nN>wdRNNH8ljM1))<<s;Xwa?ao0+!Dyq!fN
#CDhs4dpadXKF)<P&yQI#J?nrSp%rV@`KydUGDNQKbW^NkBo0VFzV_*lI{lPT{M4e9o=<p>n{Aw_{X<8BCrPLHIew<%}(S0f*xbw
9Rzy5<{fR%Sq~KQYiH6M=;6**o)v4+4%6cO2)d>a#+F7b+HWPpZU<bUHEc`OL}JIKP^=R18(yla@pd{W95{KL>{Kn#mMUhZo6UUF
^ilgfkK!f1Pbv?&Iu73dz^1=<`%RX$to`)wz#3d%wFUS818^{g9S~|4+;*1|zMNw+GWg&jhW`mV)V`C3Z40RXh4792_TqliKhTB5
C)Tw<j6k?7FC>$!lxjr$$WWivr(e5kfub01x)b{Ysv_5~{JopAfW(pe8UrYd*qfUhtae=XU<D5EqbOtc_4cNT+e8GKwE1PfB^5M7
8OzQ+FQ(q3-Upx+rUcfw!;<8WP;8!R!iEmlC$%PuBFy7P!KXw+N5!IVkXRxA%(Y$F7+oti$g_rdAx3h!17NzR@(=sh-SS=VQ~-qi
NW<!YY)Cy9cb3B6-@Fy+!+s;5IJ)8F=ssmKAaHN)Z}nA3bm>=ou=2_69HhP#g`?*8^i553P$e9{cVO%1MgD{+(RIR$?z`YS3QMOZ
nI;7xVbq`@hx0zs-XLeV5&uu9=+MhCnEXGC>NN1LuNYwtx?%a%&T;Q+;UCNUKb$)c^FNHc58v5i<KZ~FWBZqQhZ7(1dH;-*`+bs(
6=&flzrqju)(`9X%P))zQ}OhAU#XU8Jvw;%Q_-H1zP~><d>D9t@V*1Tg@E$DEAj8s=bBper$dYLmj?OAPmq4|?mzbBl;7ZgOKE=|
U1+${Y(J~Jwi$jHamUavF>YH`?8ocDTFoD#jfR-m)h;M{(&y0&NlZI*ZSfKNvG5bZQ&i4=LB-p*pV_zAVx6067OC185{i%yVZH<5
OvY^1aNMl@DG>Y@2T<*3S`CkMPfdIOHs|?t3hKeiqLN<AO>+bRQq)SSK~|myf8S5(p#MkdG89BZXQQ?4uRZVshoiBBOd1dg@mFD5
C~Z?6)_%zLcJpd{N8ElLF!dQ0Np}Jf7@}#rpJ^YDx8KKkICQGc3M0Zz07kywWAuAN*`j|LZ^D6WKUw$jUbGFBDrk#D*I_Pvc%#M8
{k}R$@JDBJ5l-CZprq<mS_f;6@y>VH@auOe$*z{na`F9=oN*S~NoIT^|HA25#4~2^Z7=L#L>v?V|39&GO#4Dw(Y1{clEJM8*c~BF
3Q$s%w3IY71V}`MCZZ{dF&Y|**0gPE(U&$;_{btCDkz9XhNz&3C}>H6D4-}qgw-u8eS5%rFm_Q94Fwb>S5qYfRX?0&37Tl9-{yjO
LQn-MLX#A<p-NJLLj;3LF$$i|V8{3#?|WP*{ykAXoV$|0tGc0fyvK8q3FE?~&4rQ;s(IV5E0fFPUChx9Si30QVwh}Tzm+7@FsQvY
RPDTKlaC69&D*PfSaYB-mqN_L3!qSo;O<wLj@WwdFP3%d1^BSnM?TQG?tZOS0*ZZ{c<}n%4;`F0(T$jD*J>HOStc0?`JdsHd8+O0
TFh^&$@M6yw>F8(^7v8^n}5Lp5FO*d^&kL9CoR#`ex~pPr)D1LJ~5VoM98ayDK#Y+?%$GRGfY1h{BwlmLApqrKVxjRk}t*QP{q+U
p8qcE7-M?fF36)+#Vl=91uYh&IeNTFI8eiaD70$p6a>u-HZ>Zi$UxrmnYd04A#xZq8I2MVj~Nio9NWmP&JC9u9ko&H)X{+frL4qL
6MNBY*vR+BxG<Yzd~lXCS(Yq`xe1GQZFEMs71pdo6AWJX&{D;aL=%q+ED8}&{;s~R{wuThl6|$GU+^6M%r&BVVm(jTy!W)?h)5(k
QU>N`hnK$mAh4aA<YS0y<M^(R#UzOfrTDyk-RJm^LL0}4aFpT+{4laaoz1gZOu{CeA`b}gzzAZJHxI#yc-pR)l!woKx`<bgZ~&a3
CaQ(;#0G)}NNoW`0Ar5Q5g*8no<vD@!;$IA*1Xi=)76%rM{|D}b_SZ`#0=E&#aQ#&q!FaP9|IIsL^#<w1-F-<Q$)T|8ugEO;#`hx
F)iG%N3h5hfjvN;{5iMRe$A1wUBc8@dFZDj1Sd(sfM7++eh`x8*6|d+*j(+Lb<T1*SOiu#kh(WW5r5s0&)=?3Y!5BN;Pg{=BlEnz
GstrxF4GQRJw!u-qLjmGMr=iMF60O-n7BB+OcW7T^j`d_VnoqM!_Vm|8x~0hh-wk%r9^*TE4}MFkZtCTOwUP%sNy29@;vF-QO%5r
^NBiHd?57h&x6^}>@`GYFDXcl-gA*sf=KWU|6W3xy&HZWMrmRf`SFb9OFxX@ZdXfWJ_URopuaB8NSr6dczD^UXGfRUR~S0gBC{$o
y&59+Ibl;P7+R|x#;)XPxb<c;PPrU;d1vIxYeN;?g&taG3(`#MkFSls{|l@K%;lMtvW?Qu`j*de1gR)QTwJf-e4ToK#i^f1*6}0R
0kngdtIiX7hg-biPm2h$q<UGc#aPKV8$B4tm^20*6b%e)i0=^Q1D6|o!sBrt_LqF-`{w4<jxe_lT^__#A^r73MQQr?&MdY>({eLG
4JS|FV~&nh?hmJPpBwv}_;>@uu|z?q)eT0E*`XlVwM<K{yX54YdU0lrJm{&q&qrR`F_IAC{|aT|>viWWUFV;E9_$w_dx#At+2T*j
4+aQDe+RL}au#4ofKMehZBn@qMUfev966~{KqR}Am0I?Og6A&o)u)Q;3_+T3_&+Jpo-Mc*l-4cX%~Lk51b%lR*x;bz>}rNJ%SPVW
>0x$m+4FMuAluaCoD49<5$MhjFxqvf(`9?joZJjwi-|r6iewI^hAe@NYojisx9@bZrYM$kX)L9~ukB0ZSCUK(*yzE_xETa${!WVv
>ATX2#G++Mq2?QYxXAL=lLzDJQ^|>=%vCQ!_iW?tAs*d{?_hL8%Ktu9$u1mZvr*)TA@q?KW#6LId?;z5hioc~G^>Y!aw!k3#U$8H
1+#lIQ#-JFV0~_kS=8p`N;UU*%zfQ695*SBO=1wuu_xLDa=6CG4${>R?JPCz4=7&1Wb(|y231_K>Hyp%J?!a=rdEx<+U;D;5<mt>
(R2kQ6*~<QTNO}uAoh3ZyKLK9X6EXjyJjt$oT_JM-8|wbqCpspZ)b0|dRey|mXp`T3jOZ>T;@i7zb+|_*rbYY(TW{duDYmZ{CG$O
l0{I9A(#Oa5E6ULn}_dLBIOE_tBf$GZ2PBUOs3T}Cv4jrNv-Yn?839S8u0rpp8h8>bf!WpKuq!0hI#mD3<PZ|q9B0?5(<&;R6(=Y
gd3u;7P9<zs){HOXt3iD<rcCSd~rU9x2eO}`WEoR`O=)*ON~R%6aDIli9jLiR?e-6)Rjy#_r4<nXC!<3*&$ku#XDlJsEV~~y`jT&
b(}fL7-a}EsaNQ-v>PKciKa}C^xVv4{n;s+wT$@x?*U(&19m<jW}de#Xjcqai<a8E&F<2nqN}^zY@A@#LK)5>IRq2w+&>EViKd5g
1ZLe3JxVrOF6<QTy=NIRN8qTlT`;=`>1rlrBJ`EHi6BHkoMylZzou%0kD6#E&`7iK@a~}MoBqup!u8nso(7pyC*O1Com%Xb&pS|y
*3#n^rcT>QNT9+9s-~4+t_7e+Nukh`Alh9tn@TYJc=LC^s)P7OQaAB+g_@Q7$18VPg_>GfBum3p%nK_Y%i{Aef&EYH@?^Lx)gijc
a#(DR>vDdwP9y@7n|K_gHLL7kusEmIB4-%8sxK~r<f1ZUI+kJjk{J;*(=yjHp<7C!8LMj_hFW0v<&oH*52{Jxh=oJOey=Lu`#&F>
<-i6KX(8FeyziqPX^nfloI%9B2gDL6|GI1=%fz0`L&kmij&bhr#9jN9>@>+k#A3k5UkrKh24=6;=5Hp%|8jg2TKhA?iPQ}rY)DlK
Rr=<>ctl28$y*L97A_hJHW!VFi83eVk|p2mU>T*J7TI*W1~4iKj&J;)9KoA?%aOu%g-6^n$m6Bmi-oQ)>$sSJo*6f-o~P>L?s2FS
Ie1OPJ9@l?JJdY<^R~|uG245-y(JpYTKUi`iC8kvx)7uvlH>eo^RJ|OS|JaLek^l^-=~;rcYT(f{HEvBjF66M2o)eSR)yVSUtAQe
JiNQUk6VWx95&5X6;r&hbKqA}r&-5^0`qu@m77*A=Ut{D4H#6W>dx;D4CN=uxaHP7Zu30+ws}H}iAI*3;Sbofb<D>huH{jL7v=NI
Cx$Zi*h=@B-&m^KgKjbtU&*_==bq_x6+O=kR6Bm|Kf9;<_Vu_vD4%o)P6o;ogcGJE5?sQ`>Qa86_aELLZxu*Hr2cY7+x`ki{YMDd
Ysz9{O4p6H=c|P@t^d6hf2!+8%`F*up?`;fKe<1~|Iv~BxZO8ie?fiPZVr1+pz2_B1)n$q8q_^INRfz>^M2Y4Wu|blgKWz~e@}g9
RLH_CEB_21*K5P3;Ym=n<16qN?=;J5@qZJ6sXk@K+Ip+%GsR)Ny@PYg$&_+397)aoqk(tY$SjFLF<Lwh=<&#WfD+_(*Z829du6oK
*~C57MG|qb;%aNkwHSX$%tlb0FYk%5F$@+^6j<lWw&GxO+xt7QGjb%>wEhlMWS33R1c;1{6L37s5xp`38VqA(6{~Lt1jjOF7Mu#5
45$66(%a+&$LmVkfW8|8f?rH^y^$~pW{uUCB8ztwlim8w=NTS-6@$Y)=K1J&pGQPp&r^K0*yBCWjje!i5wV&Gj>`>a-F2Iuqb}hK
8xC5(&QvtPQ;t)O391g>&m4Fkp=3Gw*P`bDIu1%wBhM!!h-nlS8#rD)SBD6jgxv3SPpw=Rt+3FqXVVvvbqnl#N*YHKZGSnF;M^c-
_9qVHA8Xii9M%<SfwYeCo5oc@w(IdVqHPp#2LPinI_8vYX6-Ay<Kh}pr8>N7QM|LT&WsEUCFrwbt#_AuO5lN)EFTlJ#{vz&XgihW
O$HPo&PNL1X9_V8(s>jYoe*Tiu&^SihMD~$f2I!*B74tS{nLk6ji&4|KlYzqnPU4($y7G5VDc;4Mjyj;vo!6r^=)*1uzJ=SXIi|{
=haS5M=kQ*vVv5NO3V1aDMlAw=C1e#tX3s(zV@E`&c`@^=@X9a%}<){rTWsv%LbC)953)8zNMH!0`CBRP|zJpXa}iNlF%QzJp-&4
(S!{r%z-}=MC8!-D(Zj=6T|>%S^;@FM6f&0CqWW=RsUjtPxlt@_x_se{R3IZN7{P)Bt%DqejqVW?D<Ceah%OgKL3_ZfazhHzO*rU
go_QZC*!OR+a0Zy)b$uF4Yg7tjxai;mLOz_Xs9%5fTF6%Io0$l{Scx2fPdh0ehN}78;U}x5&dV~<+SW4^83j>+(zzH7CuOD9nkkM
xk%B7f1*J5hCM!D{7h7VereGVHs&(HQ~;4=SO$ScVFSZ0{Eo{XjJ0_}!SG905QF6Z_Xm^~5mexLk2@nW3OCk--{FFGkp6f@1|TsJ
97rUvdH#|AB}r!=b*+~KR3*pX+$Qt~{gsdE{0cjNNv6<}MUa+my%g7hYLLTA<bGOE-pbv<efklYx2lsa0KEY;i4jZk54<}MVEC2C
-9~b7D6|SCpcNJHo|mJ}5+xCf;<;0x`C&z_sRu-hua-Za<Lcy>U1A3FVNbF3sAUzmG(i7xfgwkc=zBLFsZ5lo1ht?F0Z9>2w>WU9
CPk#A(WadbAUP{Zamr{%`A!&6;>tRsk)>FGiVFn=lA-}N!PD9Sk&)sz4oYK6v!(YX09Cr8JlQ4cpEBXBM>}!b$$i`G|I!X3c=t&~
1uQB+#H(I^f%~$l(FhSQvRxibDik3#PB)o{%EK#S0YYPO58Qx=jAH^Iq6;CW{PY2mZr~HMkOpVCK>Ph_9!6&aY?+^0UzepYf^|c;
WiVon(lLD7K>`m_d!kGcRE<UrU$_njz$EHZraL}JCvyZdMGGQ?$ruEz)qDKyhH5!<<`0-|@d+AasVYT>(u9}bVM&$QF;bli?B=dO
1K==Ui!i{|P;G}w7;0h<$}y8hjD~{|qY)D}KRoGBVt5xpm0ikk?v4i__<qP54@*rTdaUv^Jwv2_)t-WRqMcB8Tma#T2V3`jw6w@{
)tP8Ol2-8^@J`eY(*izC9^EW{1v2F!^i8*pF6NX!kSb{+OXowJLPAJDnZqK;cD#^7$?M#tiy%*EiUHJd(pPNwj4E5rn2v&>1W#BU
Lkn?5h0#WKwngRNY(nXNvcMf;6-5E$yZa}zpo|!Zhs>$q0!0uhi6mtDkWb?$^&Y<;uPca&7>hR6BoE|{NybfN4P*}F&~moWVj_y2
s^2I`ihhejh3nuNM~f{~uo3i!^S~`-F2i^oott*=@~CSU^#Y$Srzq-b5nvOossQE<RMe7kN22yYV<Cy_;ys>s&3)^L8d91<fd=!)
X_*OxX>PVAY6LFs!1v49Ct*ihB{0ZJlCVPlj<|;-9S1%i?1Chiq-F$q`JaY!tYO0yA(?fE4AYIH&`!R`;TlTC!q2<l`hnT-MD=C(
g%dQag$xx%G{q<;#Kf8feOExfu%u`5BsxdpR*Ge^)^3R2B8-ZGv4}98Ms}`pboJB(+?gVf+8ee5;|~++pxEpo+`_R7q7$k^)<gKQ
MOB{pJ2WQD=V_*_e;?mqET>zUizo;XIiQ)A1IOIbmCB(Yb3V+R*K5m)f?@L~+C0HPkV-t2yH&b%nKDvPx*ZxvwIt*z$Uo1}DmdvN
j<q?GXo&Y&d9ZRH-hak^<PGJ5J_$@FGt%Zg#QdOu;6Vki>kA*e{2%D!!{M@a-^zaij$1I{m8J5d--F^vo^%Z$C%rhQ&4?aidIx;Y
VKP+7^Wr7u@F$tvSXAOLqNxwiMiAF&`K;6pYn8172s)}m0tEnSg0!|^7mLq<T=Jpgv7_*Vw{Bt66c}lsaEg*58`3bCC=5oUf`O)n
$vP;l;Z^uigKyZhZ8ko(b272i;HowkoIpCnn2-?QgWp^@jd7eInUV$$<Qgd1sfx##4FJ(3F``C^?+cI21{cPJJ=Ix9WH6o)Tt8Ip
{xx^u64{qICQLE0NMkt(K88S`%~0s*_A*>MVM>>PO+zJH9|`GCx?3FuT?+$2Jpi2&L{OBJP+IyIgcynjih>YP8etG~5GY~d8UWM8
l`@%6Tsyx#J&}7t9yl5Yjn5OP4wu^hpS1d5dQnPh!h=+2-CG+`n9GI_GNq7FF*|INLR9jtAr&<e6b%aGiMJDxNQ@<}GQzcT4#8n_
8JV<dgPRX9w!w{-B6)|8Er=ni<Ywe;8Cn$PP8@Vp6oiOEixea2MDo~%{;FPZOGP=za%qAC%tDww^j2OT9tO>dvC09khLmQ~D*UXc
CT6Bmk=x3o-arm~x#OzT-ddq?l@jeJ*}YPgdVzj~h3>^que9%(pI@e(jM_1alg>fIj%a|0qBa9X4>N<0iKTJXglQ;!fO*j02`LM&
e;Z*2Su2Syw-4uQkYHd?^pmcK7=aP9L@hO6S*<4c6kiz)q1D6Yo;?0<&gAlljm%sV6K32co;eoSV3naHTADy0!Ok4nsO1%HPTOcW
hWPw_0S{swqH(|_E3mDcins-<u!sD-&xcj>n#e;}w#i`C(A;s%z=lTij=?b{(HRQPt*G`-HuAzF+b67>%}h*9Lf6vx5F(WrsL4Aw
&~e>aFj#NWjAB*Ln2BajqZD`Tr2|bXYXiZXLyvE+d-72t51kcMYLt@A6jK983SfEMH$wX3k)_MuEfYNU+hk-r<Nj|*!%@(ZQCm<p
(O<6S;`hT<+tro;^h2b|r#ET36Tb;A!!HTpn0T^UBP3NpP*I|mq9i7mLP;PyhXD%#5`;ohq$vqfNYW(LArK0fdiv9l(uD|66Aa5m
1Vt?c49ajP5|l9{1Widu5d~8-R8b(nSNnBnl8Og|GULY0c;o?~0bvBv2<8oM?)y8oOg~WVrrxj!uoCHl$<?6Kn(I9grYCb0y7otK
ba%2z!*v;%D20gOBSACMEpAY6Qq)Yc3BnAw9aLw{fu@M)VoYOML#}X}ymSQ%(Bq)G&s`dwfY(%Lj;tp-o-4^F4X|iAQbpi`Ad(Hb
=QjPb;^cQ89dYs2sDkgOt{Tu#VwuDmd*(ZikfgDghKvV0#*(Sijkfg76gJU`V7A+A-fp%<95ItjJafyQ2Z8)E=hmKyh>0SO7Al5h
o8K5>ol)g)`uAP9JO?eNF8k*OwKg+rA(asYt})g*BN)&&rQS1&ig-MqN$%>``AvwT0$%G3VZ{!O8y0ZgPUbWo%D9pXGGTEGB)YR0
se~}N#qJANrl`9vjCB_a96}{Kw+!-lz&9npL?^I>K957p;=VjCW%9IgeC*4Ogi!@ZTCk}=sbntQ+Tk#_%GPo~_o4!7D8nRuhTC9D
4eU0=1WgH8lRUt-Homu6SkL5_m<NVd3n!4pjqRxN!ZHTxR9*%hB*O$WgA^&GqSDc(@<t7_`AvAzJ@9}jFW(N7@h@V&lGu0PT6!Wy
U+QN@%nou!L=GzzhL*;v#>}y!H5S8wqMDT`(SgYuV=P3Y6H#RVAfOX9<G6YIeS7$Peliqe^2$4ox=HqRb<}mT9-t7EBvh1?AX1D#
P_ZQeNRdTBGE&7zUq;bY5d=XIFv$c|Kp!5%akeJX1x`q3?cnmmYV6*CNXW4wgpwa;!|1frv5%*`@RO)DAX7Gm13?V8fI40xiLm`s
lh|A6vUJ)c2?y5WBcwfn%VKl)4eo3~b%v(^I>N{w5f5Pl1S$4H?HB+$kH3QuIYFdI4=@D#bK+lmPbK7!*&L3EH__@3-ScpI6H0vL
Llp%oQzC=btPrS@Y7n9TLMUta|BTMuL$e+42&V`a?mmLXVH{(IG<QL9oX8rEq&I=uH||>a+n{p9EIelzp>;P`6oI$Bq0YIaM$*AW
IULKIrN>zbsn%RzmPEe7`s#h~XyFWjjQqGq9nQMlMRoD(fy=!a#@Z&TEMr~Hi1~f!9D)Y}Lt#ZS5DqjYb9NnwmM@MRG9?viv5}er
#tH%>5*jjUgS{H@@RtQO^8r8v6ZN2dfcXM9f4pGpy#6HzQwvJwl@zUj&9t(bzkKLhU`UEQpq&cU-D<=LfZ-9Pw`ZXt?NMxQnd>V?
_CjfakV}a-ZW9^fM!WzUe6sEV_^@ptE>E{NbAIfeoXv6&v&qQ^H22;|cY%%I2+YhLYh59QLgS(*DIW6BSPd~@8wW(!X^{O41v6M(
XD=^-0xC1P#*@j$%rl(`HvORq2DP|iQLM<*Ok%0td%ZDdd{e=MyxXs<I~eda=)=%!pLF4w!5-(UGl-`o<0S_PWI)>_Lr__r=?ZEB
bJm@{81b-q#arSHEE#u<(-co_HZI5L(MAtdX8P-da&wUs&F0;LX>(|5C+%qGTb_C2ZOoknoZHxyp-4EqcF37xI}$P#&K7$i-)hGj
dhMrTSS>UV5-|j=prau;t9yWF4$O|qOss{&L;6%lJs^?Jd3VD+Jg{RWis9$Q)@dH*dcejwCUg;-xzcdab2KTwurz`i+X&k%7*n+6
YB7u6f$b^gQrPD;x#;IIH>aEv&fWz9F2p1?k<TO&5!RLNbQVn|(g9BnB(?)SQ*aKXAS|O|OAXu!n?c)YGd~P`cVIHHMhk(qkvQX=
Y@1p|SC?u7{5h?7(2cV6IUhS&QekdKrG|q{Y=cm7xx^-6<7y+(fwpOzVk>MOpmW4mQV5bv@^}!S5eo7-pkprDFl?i_H2zSDqOA;;
$%B%>XmI%NJ2h5_cIdpF(>Ve+E*L+NWaW^dSdnF@4e2!y!o~qzoB_OWmb*lyLBo|fc^*4UAml)+hRe5Y2Z#|@1F?kK#EZh-1Q1JU
@O2VPQN~%E8fqA^1d+EHsC4%`uD(lPO{6mOhk9~%-z5h46U<4cBxDv@=4w+MkctwnQH%^Vg5pKOhJ6L2Gk{P;rW6gJp@a-jh+wf$
x7HQBia3-G02F0IphTG(1ZoCkHnKABm6Hodb=MeTUQL0lxvhlby78@Oyc;Crk$L3@AS4zv5OVJc{!aEs5-&0`D9{(?oQ-EV#NniZ
WGCV2>eaK9NEnSp##<PJA|2$`H5M^%Fb*I*;qw9NnrJdCOFnT{EZR>>c&W;e>dA0~#;~JRag_U1bZ{OgH#0{SiD;4vg7b)AD24=(
K;wn8g^|V)mW4YcX>LJ`g^8*SQiCWPaX{uQB?lxUIH(<qld6bwBv74URt8NtOL!DFSQ?BSX{#$%62{!*M#8|+dSle5lfev2HxmG0
DqKZG%s4Ne=utRaafj|aE;;SjLRcP<&bh0BX5RBdPsqhO7%k3MDP5^7sWV7$FMQ7NiUJa&SEpiPaaAJ`H-(s@N9qIjmJGPTWh(*z
fgLb#1_oz>Lx5Y579KgI*%Ygk>i4OvVx9#8h{s~)t!#*_OYmMe%Fc0$&GD>B$BPnbx5atyIOCfGhw?1qLj@vU`E9&VY$vcdWM~P-
iD_S?%B=00el$>Q@J=_lYkuF|{~FNj%(2Kj(>EkX6n#9LTw$D&_hrvPAqyZ1u-Zd*sl45;23fRFSE?RJIK0uRU<nL~;H!5D80czd
vuGb+Xj|V9tA@IH5R_;+eGC(P3{m)&r8u`tL}X}LaGV2c4-OcRi%CF@q(SExHBaKOTLq((PBptQc_Hfh(IMgOE@3#$j2#?o2*x~h
?Yp}ZcoIA`2VI)+J88j(QtBjjiQ%=&Cw1Zjoad2)@VFHL_~)K*X0&1fu!KTLNQQ%Ljhr-~T%pfA^U9NLB+xOYn??A_XB~LVH9B{b
#UdN2bR61{gt#PgbSa^#RyfjZs&S!vhTK_oy@%ZF6LLwGND|E?DNsmC_W|gzRFEttcHl__iKIBp7i1*q!-y#ntE^IxWjT&sAt_GE
N*fugczI0x^DqqOA{?_K+a#Q93tIqFxo%0!ihxXr<W7$5v$2vOb?jam$WIs(7`Kkmv&aN&IBBpp#M~NfOoJTEjha}Lu8xCedsziK
w*wHZO_=AVAH%HysPP&$&)X8rgd0jClt874q>2jNEHF1}5^<2@9aJ*XOx1zBiL?i2cBLwg&+2oV0?7i$M~EdGfPiB-rLb^?UE=|e
EPs%33khb(zyzv8@Qn#7aEG9g{)t$Eg<24DaFLGO0|3kQF}ge!I^L-Shd}3;JN3FRC?M!rUJ^1Ff}V^O1Q-<U4<6AT&U-|WgKom>
i*aON<cba{+Q>L7z7`Q!Em}=(A{V5{)H?^rd|U#M62nP?5qNjnl?fO3Q1&4~8%SD8Fd@V-v4(7<SuTqLnyRF|2L!(yOt@AMIiv;>
jm%7HIJxAZgV+{Ouv$x=F*4j3+a5Srx2aYvipXP8jiNCT`PDS=T*<h}<=v%KsIt~Xw`2g<DX;{UZl@zf^!ibQhK9+eJcW_FoaF8r
;$rSmogITTj3Gsegs#`w+li{5S%OhyO!q|ENezQ50)qsW4s4>wF;R&Q2l>N^M8T<Uhlrqs;4piUZY$Yp689Yv^p=6vZAg)Tm)`>g
$aZkIL`oHmYKlmz^C8y^V4%^lvl<LzYJn*y6&NE#mLi9HJj3rn2zrCijE?0|em_a_rjOm($B_wWbAfx)RG4a-6JWE}!Oj_?HLceg
v4WYBB<0s!1A)<_Xg%-;aukYSIs@8#ekoH#bmGCJNZPitNkrT#J7ckSg*csi%#6lQZm69`{nZX|+)YNsM#3DE1H%~D&IZc~C9!1B
1Nz}Rl;Rym9{$pBr%x;j1nv)mfHePbhdKE(vd9QAA|lcl(rD!DKSigu4(1mRhD;h8(PZ%pxuLD?EnJ)?ngli>$c2+F)J3>)Pplw?
^3NfPp<6Z`k7`?Nn@$R`1|&>H0s2G<C5+F1#p1tAdmz@(1{q4gQpFA0^}3xe0e>J>86mla)eLHBPxO(8Gl3!fu3^it`8khAl~T~q
NStlJr6EdE{<tW>#tce9vJ)$ow#cI)@lU6Bsj!4L1k!AH!9cs|Y;8^Ix|m{^6s8ZY7yF}{^={sQ)WM+o<Q!~Jkp#)^^gVHHqXasL
%tcg;0Z`4aZZLD51NE=N?t&;PA_v?>yD3-jBB&`(?mQE+**JtwN}dr!t&b3qod_n^Zh@<~ZGjq}Y}K9H$>fkD0wC<}AbLSSc?MPn
5lT}r&F?*qwsQ1o9A%3e$fGH#UB*6Sd(8(>C3Eb0<dDVPfZFBT-z#nS<oSw2&yDA2fwEe1KMiY+HF8;LGFP%0S2;{2ps6AwiQJ+`
2~8^wzzZTmFyfYsAB6ewG;<VX@!oiP0y4C87>8#$9+wYv{>^xL&q=ekc+TRE_Hi?lWzJGZpe>}5`qDY+hE%2ab|L-n$s~a_Kp_Mu
9;l)4DU@m<3PJaRd;GYD0%)d?Be=;hHlXl9Mj4COs1@RzBY^jZ!^gQ!@Q6r<_ePY?c@3hKkwD5s#yy|eD%2FO{LzJ9w;<AdLU20S
sYIg{^T8A}E>u43W?C9SL?Q^Ld7ix&h#o$ub;q4josVT+!9`<0_QM#Kk|q$9RRldoIpkZ#DafU07QosnVd~D56NKVEfZfBBuSFMS
5*Js9gAjZb`h^7RUqq`IjHW6W;5*{-zsz~ISX5=4B`oQtmy}?EZzhCPk!emUM?Hv_Zuz|i*~>E%(iu3&9r(<1GA~gZoOHk-cn=ey
8bbvR39`EUE1TDAd9HQkTJ6<!+o`R_hIl&EbG_7|c#7u}8C`3F_&v!<6pTh65Jij(B~cp#u@3NuM3an(qDazGT7#0boyL;xRV}+`
DGGO!MNSbeB+5?)M~D$Q<Gf<AD$hp-&d$zHc|cYibPrFns2SDHvS2C?Z{ri&0l?_+LDqUEWujnAL20aN;A?)QVacw&x-@Z%i;_7f
Ct^(-kyv9nv|1XArbHZ?ppLQFOGa$=eHp~YiXA-fh@7`p-EzLJ<kxWDPVW&s2}~NMsAS3ppeDdIooYbU5Qgo9B!uHsB#CHUL@&hm
!>syptm~5qC77^cnMG|cF99Sob=%(>I*~Qhr72xB!NLboQPkb_&~A}GY>M)wsu7@xWP=j>Vy)sD<1$L_uMLz{ZL!o@sS&7>iVm9=
xEu~rap4i<9}x~F5F0dBe1NEoxU-~%=CCVa&SpSY-6#ySF$5$?(yJjNlQB{(#Ek+Hl2R-MDMA)c&&>=)PumrN5s*xdu8&jNPBu1P
huw=>?S!#v>7)y2PgFfvbUSoC6rzz3Gi%NkjKC9wctlD`5)ojTzUi<&R1p>hL(aT1%jWVqI$z=Q)$_$EZ0&D@OdxFp@6A@)tb{G9
+f|mW_oN$bfX4+PB!MH6M*oGi?OPw`RLZIf>k)BL7_&{yB~gt^GEG50j}W<GPt@=xUu&!HQ9hz3NMI=n3K1v+{v;ZM36xvF4t+`;
kYo9n!1gT(*wOFtpG^4`UK`}X-$U=a^~<JMkgT{EHX*~){+)H5W7*?(xzUd~gZ-bghxmhk?y|Jf_z5-xfMP(T5y%=4I+UfvRKvn?
p*B)1Vk@-fXecP=4(?4!G;p00hJzTk2SbZ3sx%nbN_DowCXH`rj{07$-e#p9QAtV~+7QOfK};7Qb;wYg9J$1kt(pR$c_VC?((75R
Re;3>A%~D+PGW$g5^JnSG0g!bMG*Lp{keoW0^y=ts}MRV5{=>y91L}ch{#j<eYfTLbAN8?tE|z8g6lTJ9g9c_AD)2?^hhKcXUJYk
>I5S{yZ(Qt;$+fW30(q!eT6z?F;8>*q@;-I(i=hL27;Z-Q3vdfp0$kfsh(cv?ay$x@?bptOysTA$j0%C3@FORW6K&FMQWrir(b6`
{Al;YSr3WXsr1E63)jA^n~E!-P)BuF_9X*QIc4D57w*VGv@Xr!Nbvr<5iQ~#RY-)sedo6z{|FY#B=JD!`##cJd@94!uLr#(&$glL
7-2GHdQf(v_!!a^r+x7w(Py4~JCc0!k{<wXA>{2DNX~^J?(?hK<%qW!i8U+~h?81VJmEFpL3gnZ^fBaKJT_Q9BXSdMTA^YEOquPt
fWgTmm52GCNu{&46T*JSq^$w1m{Z*+ta(e|f`~|^XW!xB_=zXIFJJDz49D=v;yEi3P%v*qT4i6U=Z$YPuJP{i&(;u!aD^e|CX*5L
$UNp!Aos(%$<zTw2PTtFv{P-W)*vb7HO<R&1rZI*x)_mYC7_$$Xt`L!Z9gb!sXB_%=oD7!EN8O{KUUr<mU>csIF<O$U9;Kw%~QuD
KzqgkQi(+jV<X%EL=HBHP^XeHG7^LYckCeWiP7^<kbUx#yeWiInmiQJ`Mh>%WQhonf=`)7?}YSzq>S4ePo2=fY#u<z$Z8@ezMW?H
=q36i*T}=_LF*xco#$M7+M}y!3rj@nDn?5E@!oUp4qv2&x@)x<wu;^>d+>qCc?Z?xVq{M#4w<HeViUR{0)^|mo<tmopAhm&Yq`)p
M^TH0v!T!(&N%MLQ%OLS3EZA1LUAEFAzln1aFMje2~Z2fsF*N7`9HJ$Y~cg$fuvhW5Go^}?gLkXl=6LjmNPU-_s2=@c381d#kX8J
&}U9GNM<y3*4<!e0G7~XgTQhFXotlkj{%0bk~D6Gq#floP{}d~Fezns*MrbeS;R5ObGnJPA3p%gj4DI~QB)No$T5onNCoE`S)rLh
LOcsfx#i=ut+xpdD7OvYzrf?T+L|lE2z2bW)z@Z+<%v^a6AB6ZVJwche^k+kj&T)cw^<2b+7_z4&974CNlgf<C36w;jbC}4k=fil
jgAEl22(gL(#=T7YpGhm&Mq*-kr9=jhU{QUOh=b+9Sd~_=jf7>Yd9F$&zY%u#e_C6V2LO+WP~U-(IkXa!P_i=^#KF#3=e{T0QMI7
-NIo-8c*t9(?kc^Iv?ru#yPPmOl)QeBqM>eL(CYUs-|ctsivW+DWXauAf$p|nUI5RQ?~Yw4KGuu#e|EZ+_5Hx#>CrUa#-bS@3C#k
9Mfejg1=T*uNf}(DUE2}S1uAzMGQbG1~#csK2Hy>z)OJiJhs@?TUB8-N@(W;4(^O_p0TtPYp!dn3_@t(70tlK;yOb4n{)x;U-zIw
Wl8~|L!2Cmko#mP2lyZFzC~017{<hHVm8_+DI#4aBDJZOsR`KCK{^lkt~EtP5){!)g&f+5lN%`(#7<@?nV5|jB4r8yGzr>1XG7eL
0!#rxO#o0W6oW#PsY+EX0#Y>)8gV5pEi5w-w4hKFtyLv70x~L)6e7q_DeLSv{ErFeoYd;;^DVXq_Yj1OD$=1t@@AO4{b;`550NLR
o=W`4sz|OsT^C3`k$jvKOwlDfDwKdw;Pvb7`Sn*ac6`Pmy6Smr%wWM$6}AQq0c(go<mlu^z`@U(#pU`;9`9iZZ$eJ}CJbSHE=(!`
a4>{5oI}(CwTC|=i*tpqX0JwOk<~qk0XM}70fdBinGQ`9QxSR5t=n9=RpLh6Q+UiWTKTg`Ly|5H(4Ykeda}1(2Nc|_P{femTD&S&
Vw*Hw8J*(DFk(VLEF{Vc_--(f12nBFKQv?y9`69V_<;jl=EJl*>dp+wxDV4oj~~<HV4?bYilJ9+-{qO|J^;|4nZZKK(m(_5Y>$~>
C|I!hv#CC&kwi^JV+4#3+X*mTQg6YkA`hF`0v>3>sn_lE;rS5p;2*l?%au{Pv3CyiJ0h|yAjF6^0Kccs;dqV;4qHJ#A%E^fQb@7h
0GjYZW9WgZ2#=7S)qc<0`QX02w#4!+Y?=)_UVD)LldZ<BgIjH}6U~uWM{HH29AjZ-OIsd5tfn;?GX+scF^#pXO%-UdjzPF(+NS0X
5})boyPfvxmgdCF^=_oIB(@Gn;%sg~v6&TPSln1UjmcC2C33-AID(j?Y{W)}!4sNK(62;WAamAY1dTwb#t;@JL8ypAY)fHrC_YmB
(xJ#02lk~RbCWW7A~-gxq(%xI2r!6@NB+=oMIahoXiH@MmJ+}{>AW5IgyA##g5&@?FbJZeApUwOk|`8PC@7JG`R~quhpq?Pddj=#
%MzS~;eI<J(xI`90vf7N4<bzr&n0`5ZeZan)SUOf$J_@YrX}Q&09;$Hy!z5R^5CDo4tN9PpEpCOHzc|>QmUa52vijD`10BYaJnBt
NrP?`c?H!IA^6*kzWW;WviUPZ1uvei^7bC#e?uftL=ht((LezNA}~-H1K&OZL>3HL&c(;F!RA0tF+$Qo2ulk{U#|l)qJX4PNi;iM
hTpCldmh=}!uGNvHRwu_f`GqR({F0w=IbuQhEwLz4hPMW1$>40UkHC%WdO3IVh75Bwu;!8LhKONGO?Z{Wf|3$1~bTF7|_#5X^Dqc
8pIH28$&{AFGe8#-VM`o3z#sX24;6Ax~u7OV_Ij`VZ|nd8X#hesYu+%N-k8n2^pDOk3+3|6e6#H+^1h+mNEC9R`tQ?z&Z%BPf>hw
*jUmzFy<mhxSwhtc`wtWTz_3P8E-=~ldYr=32aCXE@3X9CDO8@!kfb~gZPFBgkmBa+e2w`lH-fhK6pfGaN!hD1PsaObt&pv6!t=~
Dik6gIMNiOKqN|1r6>vdJiz@Bo!t?m$N5~mL@_x|N!z}|?m97H<W8m$`y`7Z5QH!F{cA{hD0^TgkFpAP!~^Y+Ph@ohW<yaqf`Fkw
=#X@W2{cx+PL#|oM2b)whTqx#V;md27>Fi6c0N(^+LPoOn57g?Vo-H)Oa&01FrQ3Aia;~L6ScS)snB77iCzV}K?7Aj0r!N|P&r)+
4rjKmUvO=x9g%MYyyM3k35@teafn}>4LZO+=@G`@+TUh(7Kl9~k(@pnh0SQ;{zH37wvjaHTHOL<RTQ)(MBtF376>r+=Jp}-ucj8Y
u3F@0SO?$UeI@*Txb>LeZ`?uoatRTU0L~@bP)Q*44<J65=}MAN6Ua{}Z!g`yL_7qL^0gD96(Ig{nC_yYATXQYhp)TGk6;gAK1H^V
#e`{IVHx+>BY1kAi2MgzeK0WyY9j7>#Ypz8RC^go^ObV;2?Eqh_+uBpJ9FIpep^IpyAq%(EtyD>FqGKNtZCY@Ix$49NZHYX-5Zw<
0XpFt8#rt1=78mwS{*v;IT;piMyV|0@GpdPO)&?Yb!8{vtX2k4ivcEekcd;VccF}?MX+TX+k3XR%Y&VAW6ET13i~xhzS(o=rKm{R
8S2&jcdImBYmkg?XY=bnV(eb6AU(baG&`<Qvs#*}ux&?8lo=h4)a2M@txnox^~S*vQPgv*G}F-$FJKdcr>lxWkqRm&O9~X42z;2L
!Fq)uqNZP}D;d~=3Zbby5!W^&N^7zXb5L6Y)m#f&PaT`G1Gfg)^ftGKELi5T#%3biA*ZZ{X@AK>q2UFwJ5=J@H+DIuuKCwoog)#D
faHUx{KrJQa5N*4G`hqPR$CHYa$ukMGln>ZGvg*|c!dIm;z3|Un6Tq90}#=~2x2tG;LE*cvR6hkL$E~@3_+A+f`%?oDDUQP?mN0m
1iylHcHxJ8WtJr-fw%{yL+)TGXa<2FA{4px`?%21xBy9>l%~QGCycc;@=q!?QeSca%2ZE;g)W8&_@7Ui^n@(^Vr5MVY*g6EE>>Xx
<@|qU=Lk9Yo36U?9T>$@TG(%TOZ*u^dyz?V0iH4P=-AIBYa4#$p^c+iGQ@`QCnT+MLgps(aod@Ivho{AJ@wZ-oGB+f63B8sSsTJM
`EieD(YvNK!L;kkEjNc1En_g#D9f969u9ej0D+<?s#rj!VglbFf`GTcp`(}zfS)1Pm<b{};IKm=u=Yju^=s7H$0XQgIM|Lw2Ie_%
pr9;8flATjTMbyJ&K$y4+uC>GU1xEH9eC)V90dPKBm<LH05TjR?Ac9AL)%9)_{UJu!d~Y=b69>W%un%bF%<CnXYHT0Rlculs6O0$
E>8)z&26C3Un#2{Le-afM_}#{It3J=W{%qB@jE{2^cUTkZBt>gz=eQkOgEPw2X_xR2WiObJAy<R1QGnTK7zi)aWjv20qX(NP$TU3
>~^8+sAOUVm_|p8?&+@Y8g+_2kuo40xhP<zE`gwp;;ZVS&WbtquQh{M;)fY!{MpBAc5@uxZk%jv4y>>YE@r^o6tL!XH(b)zO3WLY
)=bkp>edr*?XFsbC!sx4zqs-bDY70$>N(XN&oxO3Kv0Oz2QC;d=0Tqm^nVf;%OBgrMNHHXa|mSN8d}zfh=`s~zUNrqjCIU+VhWg&
8X7C84G~c=gh|6r3<RZ8Q4B;vJqpg@qnJ$xR~BLEO%%~URji6h&!1jF@)ZxQAq0^};JXuXhlf(7$HS?l>E7~#C7`@w)Qi)w*JdsV
VFccAMeRVhO@nrs=p9+z^4JDV^Qy{BnMpGs#Y9;;1v`2>lkbxdQO$}9;f?K!9nRw1Y;uCAns+Q59xzk8vQ-Sv5)5=&nL4#7hj5W7
%G3q`Mq*=P{Xz~#Dv8oS19|a`nuI2yxG0!CVd}%o-q0$Pt!F*<XyGVjNI%o{@FP0{aUw~KQ0fiBh#?sUz!MrhpNa~)kFkIy3Tjj=
Xxko2mv~HMWIMs8AcJdNVKj$P)X?CPtEe;~;vYylfQc6=Qy2y>KBuMf3Z|!Jt#31RcbD$Y<=0TEj?>Ier22%q222d{So<V_Ekyb*
(gxdUiEH*vA;Rrl;8e8&Jn1uyIQzil24TAHzPd5l+wHh)BmE(SGo#K}-4dHYq{<TXi#WZ>I+-Vt;zN=E3kXV(@nE8;hu;gPjSh(<
X(^;iC@DapPKf02jRZjuaz*5U$SWg&YzVsMQOl-_N|~7^uucR&X|)r<9=qMoi9TfnFhK<pL^4)s0%l37p%;Tx)F4dw1Nu74Nn}-d
aT#lU5G?;ob{FFcz?8P5q{-zIX|6eAGn<6>`rO1gzf+5wbf7xGl@q|-sC@kdjFEvtb%Kz9k7#3uUVA952^km2%Gq4#vL37{1AkSx
Ua_rTOQnf`2Lwc@3C_e1;MlokKnq0WU@lSyb`ddyga@y-8z4q{2XP09iSX6lSpH}z0&M0+NP-JG82h=HfZS|)Y1M1QXI5F;4l=E5
P}-?E*r5~^D$&U?1tH}MXlaTnf(B{oG(_mzbsjmQa?guZF}9d9bB*Tk<8vDet+|Ub8cX*v7*#OXV%DyRUHEreT-x{))k2}k7D-s#
HkAlg)}4%uZa8YaO<mwj)1*jgC$WVYQ*=l&z|8SX7L79yEJ#cUELea-Ra9c&O93%738k|luNxY=IMkPzSGZ>iP~qb<DBVeeOrYk=
8#}&pfumAx@wgc#W18&A&FtOdf^J~u##Yk0a|V$)(F}N%BN1`HZLt(E#Vkb!i$h79k*8T1%#0W|+teglwo*}OW!sRqdhwnUS0ila
bnp43>5fLP1csv^Ji+i{dP*6tE(~lFK-j90S|X-fCPL`p*G_|@be`cB0`a}L-U{O*P?1Aq3fW+sWNo;4aoe!#rXhw7c*t@nfbUw)
iSGu6BS$t4ToVU(0*(alE>koyGehD%myM2i$n^C&tF*Q)bTAVfamEHRE2}BGr!i%bkZ3l=8Lq~oTj!%6U0V0fJJg6~p%|MHrjB)|
$V4#p7h32u=LQ;N^ynCXsjgyB*E4L(7Y{N79BDSR!#I)Se063!G2c2O5W`JCV`$r`Y+!bTju4<h4T4%}1Q?jYuS=L=nS>b&o*jCc
ryOBqjOrx~I3!0H!^TfpRboh%ht3CHo4zKR#BG&B#`L%VPoIl|sQ86d>ICjbMx7#2Kv8%J45M*!b~~QK3L6F7i&`2?j8N2YyjZ$Y
bR96pyJs%`C(I5zv1kF>Q7Ev-O73zmO~j!aV%AZNLuPAPgkbvJOA~`f8ZE}KkOuD%s+rt|c76@ME}P`=f&hKqJJ^r6K=3Q5<<dD1
Yi&~pHMJC+If^xn`EAy9BN>jT>BPn^3a;?qT-RD-#uRD!^vUq}As^5!#Cr@rE)0%IAHrHojOzqnSpaF7q-g@8I>tyXipxz<8qh)o
Qxyd^f^2kDI0PCrkCu`UE1_+Y>MV3<!x$`LtV=8mXrllgMA}x?-400gA<-kkG^5qZgGlXzKx08&5D_y13}|AofnCdT3{Xr($gsdt
JY>e6P^1E{Kog)5c>tr*J%kD!s{zzM)g>uNr6z@>rD$SG5Yh?Uc<~95W%Aev@v*o@g5iQmv91#W#6*=qP#=AvC_>mxM5Pc!gbu@^
qJ_|ElqjQ4fP{#s5+H_3riub8QKTt?5|SclDq>`TR+6EJlv)HJJz<Csus-dopB5;OtF_)_!9^exqe^VUZ-}D$Fex+$;s(V;NGT*y
U<yGQp>!0`;YItatYHx^^=XuVf_zd;pCf_q6;rN?Tit1?DGG^+CZZu)Rw9yODgq{&N~xC+xt4_}r3k4arXZ&l2-ewk5k)Z&Oh~dy
F%V)fs}>A8fvJLtB`7Ic(ov)s3s<pIjVBReP?=w7r!sKuMaQ`4@v(@~WW2lh`05}21Fp(mC`2MqJJX57(LPl)?S(fY0-6sY57a~v
P68)f7e61jptxbso>AY~>M<V}4rI*7y2|v6-MZNr^cDaP$q<rACXpW~HX<WHl$<I*u3jidw)2GeB%_SwuF5jOv>v%%7^_E{4WD+(
dq1E}B4u-V*c*&bxZNv@Q410bW-3@#EIEkMS7uxv%rJG+L3PBP`(vw}AO2MFfv!MMnUW%aKK1&u(8?d7Jlq)h$;4R2RrI-w%c7Q*
MImOcm1^O>{>*m-LG#``ciW4FhzziCglV?ejeJO5VX9-@bU>@tL~Y|nj9&AC0NBB#k&PWxZw&^P+|?zFQOpo?WFjq%1pzY1^9W~W
Y^GWg0uZBPP(%s(cU*B1Db!-IokdjkIgzwdknD#J1qLQ+Dv~y=#A!@K7TPrGXo8TbGbb1i#O!*g?7DNBs*Sd%X~+j^emxv-b1+4C
?O^<490Rlil6Zh&iXs7th&eYhW>U5+5sbx4q@mPoA)zLUqM4!y!DV3cIdZZ3%yTX;5S}ERG!k{iJSCuNd+r-B0q_La+iA%-YBk2b
bwjj{YFqpwL3ua(`_6sL08mL5NFtN6$at|6JI3e-%kl}oTpzYv_#SP*c7w`!GflGp+au9|6pnsmD7IpImkAvHg&SO9_%_z{V2Gbv
EG4AQ1wv<3So~fIVaaghyCf0(2nQjH!-&I$$iKp|4~h)A5EoUPWpBF%Xnt#uH-1Zi7ExdIV$tE+fcS*XKy(iac&CM`k8XH+V0^tU
NOL>5e$gNs#UiHrouPE<UjWl?{)8X!h&}LHQm9RcRR)D9b|`KAutQ?(2RNXC?~r!HDD0tS8=)W_lkbn(c?}&P@sC+K@4Wg?5mT4W
qX-XTDsqaM3Px*6NHPA{P=XV40)h$b-D?pRK?8EAB6!s!769-<2NitQI#B-k2$_+kkSO8>7u%<*0^2lZ7C<!^2;?^r4}$|rqew4U
JKK+^ek}*=jJ(uIFC(DfK9YnaG?XYoBP2b)mu%LJFS#ZBBURKLMHaTXX-XW%kfKO=GYb_35EE5JAygE!AtVtRQR*H%AvcrGA;Jje
3|er)N>EZz6w%*!4iLS_cXH(Fk(m-CiplMZ;gaV^-W4Px@;(5&{Hm<vaV4kklg<teMM)$O%3PG>a7a=lGiH9*z-}qxDMIhZT-@e2
j2V*9fu~6XKCNuii)N<VW?!AI9ylN_E>Up8;*|w&1Whck&tP+uG*jl6m(a}wl{66~K{SyVu!6!00}0U33^PrXPzQIvpmuZ!$f`SG
+6lq1Cd;@+P5XfAUtsYflpL2x6ahdC{gI}aMd09BE)<q0aa;lcvEuUdko|JiW7u?tpqYWLSlg@eFL%DhZ98D~3t`oO_7avMlv9K;
e`e7`wixRT0jwJqF-eH1Do~lUm?j8d+aVFO9>~qZ5Y-A*u||bpXo56RW=YUA4vhg36A_J-(W02VZ7>8;40UIwCFH)?Oh|;layo;T
QlBY%@37<_OJ}Nxkl`z#H2sidNP3iy1_qF1f?7IbNp*r#4wGn~R66!B5<3BKAz@;E_sAwjh~bysEz3qV9I;$22?!=3rpSn3fI5hP
Z6J>2t0|q##0}Bfxw%Jf-j5DeEi1~cc}tPP0U#$jjL<DgR5v1TEVh7b4pP4D_o3s{4nb&9h!y-L90v$P5R?X&FoVHhGzVdnI`Y?+
G$@`Gf%&hu-7N<SFR(e9Dp<&KVNJ_d(az+PihGVG#vXg{tWa6j2if%P1X+w-A6wkb6tzSWzGr2JA$lMt0^3jD6L)Z_8~N=zL!)<1
bL#r?#A9RAj3iDG=r}hKnUvP0X!Dxeh8rOk+}sJw{14ABM=SRggBxj&#)bMU@_htYrbV-Yds`bISi$LekdrUm&E2w)wZy^Pc1l-$
cJS<;_Pa4LF$V2Age@SeD<nj*)J!nNglv$;K&oMd6e>sQ2GJmAtu|R*>Lv><MWb=i>U4Dkb*M2G)z&tiOF&Ep&p0h(bB)0BM&<$t
AhC+bfZh$Fo1gnMsgB>j)ALDU-&$I}ct)XZ(%h5!++(d^Mn*TTHH7<s+?06#DOweUK%)}HFvY;lDpP|ynK)DI!Wp7$1y2}=WtA(L
4DFmGWGK*}sfl`Jf`(U7%hL@nfE)f)y-1FE-F$SxflHR7%t5;Oc5mNNUnUo{DJ+g6-pkr1DMVQOB~Px@StcG-Oi88cysIu8c111)
YgT~+Q{YQ%wAy(vIf;h@p}*8@OX$kUW;vqJUi}n7&wJyKa(6d`$IJ-mV`BPwPWFe9CZBMvI^vIqmNOJX?n-dI5DMouT*o50o{b}h
G<|xPv)1);eXv-9`*3MW3SuILh?p5DhLQqOl8~q+nF^GN30V8sPC>yUsR=2jph!AD06yYWp&C^a@#+raR0os&as~u4nhv)F$0jg=
>bY%cI~bdyb%f<ESfa87$WuLvIA0?+-B5%hH&jDHA62e(1u<skX*4g29O2_|ry7{{q1KTlilH||PAYQ%;6VrwL@=hIVLbJ~@!wR1
gtNi(u~*d%WB@p%5<~(;Ac8PSusnLEa!|}9@apUC@J0&<yY5LO;A%r%smS*nI%H$1&d_^%u5>-9buEs(8QbmdBZu`e3`E$rDtwfY
L7T%vMoIpc+hv#>EvyaHvHp;Cwx%K&#`xa}|56QL);vS8?gTu0stxD~;a<`~5+($_Q%QtEMUf<23K~NZci6x)M#0^^)_X?vO5`=K
_<s-U{sC$KtKRgl^8Xq9Zsk@o&Dukl?nNq?G(5+k^>hMzqEzi_gvYABCTU#`!F{xZK!6R0u!ecuaRPsLb6^WdpK;4NI7|}=#8<Av
$aIuJjAFHd*>Mdw!zQ?5#7UT9QYMC)0@=jT$uY~W7>=PdJy<r)v61D@x=lPtk}8dj0m&T$Rn@LejR;~^l;mh@mMV&9x(wo}E?|y~
oPj?rl9s8WiVC2*oj_YUB1^c#2HI<5GzmdLLt<iV*dTv<C@nRlB)^(qQX4A>NGMtq(+}lpj2JfbvZA`qUhxwNjyRADjWY~FL=ocE
6{>sY>3N<-#0rfr2%yf!EsL9Ywba3BwOWX?wHpzl-R*O|xN1@~PIX2LXrfIyF|<HXQxye8OmfXSr!Yj7RSblrwFZ|2+6)w_L&RMP
S^$EXD{Ztf;OWWBza9gso1r2aK<x83Bi1n`aI{#n+v_WjPPde2tvN6j8dRkk3NJkO1$EQR1}ANIy5fY3!NL6F1NSm0K=^@U)2Gq%
QV69Yle6B?$b9fS86C!i2nXVcw=7PHf~y0yC86}kHT;AQgCKe^IFm4t>&Fa0PJ0ZG#7^J@JjD+X9zdXZ%Cij=M5+Z)pnb5KLKHd$
20_zQ1XvB$157{>a>cN17^T*&X-8P4X-R;KW;RHIh>E5D5vF3f7!J67-91ECSj^fm?kdL0-ZbG`vkrp{G6REk1pf?=QP!x8Mw7o3
MW>}|G11I$>?T4iMXOBl@;>?nJ-w)^YZG6%8u*z5qYoVK$80fYVo@XR`wp-q;x2d(yqu5NbL1zGq|QwG$1{BqKCiRteyaG|o3($g
h5vo4CB-oXzJSqqv|}j6$$ngH2S4sy2y^}2q9KQ_J;fLlPgn=2ffv}2yL2InMR4z<DDH=J><X()Yw9A1#fk6?ZJxv^_I)2lmo_{a
zYAz93?v}K-)yBH(9dD%S^7^r7?F}DA3<s(V--WlIG*l~R6-oEH4za(RaG!WOf<o#K|8I$nTakIV^}GMqADtqYet9(iMdueu~3n6
T{O{Abz$q6IK<RV*3}15$>Ep|9a@-R)WWtF`XFy)A3fA36a(ZyQt=WH5c&X!u!^S@>jA|=D)&Vw-M?U+6Q(KMYg+qu29As>6nzC9
f7(G>1AB-dWAz8|h*T`ZDF==r*MjVlB!CpH3_-)R6m&-tU~(VCDM*S^h*F3glo*W*OGyD>#|~6b^y}t5c>ZH(8+Oq|Y9DW5*9q99
WFaI;AOvFuAO{go)vEPAutk4d0QnDMAY>6r#OKgg-@|ApY5;{an^n>F1MTQdbu1Dq55T5ENJBqNFgv2Zb1fWB$j@}2YQaN$(x%f%
ebu-AyjsIZlG4)*jGm=VL%jv_h%izr9tjHr{lN;+H3Tvf3ndUU6-q=4N<~8zL@`iAkTF6`B>=kpRaIYTWe!}TTf8(U9%Ab;w$7~s
)EoeUNC<<aX-*pJpdgBg2!>_?TBd3uCK!rVfhlG=_AjyAPXIuxN`XkQLqY_?LyT+xD+E&!6F^tfdBR1*v??69y!llr`m3tu8cP>x
eN9aQGDP-$pg=%L3>qXmnWd_d8nRMtVcLi)Nb>_(v<Pq{2L|Huz#`HLNsCga5?=N#vQZi+#FVTgBLb2Paw-Z_|57(Wk{JIjeDnDu
di;OBHdrh|m-hnG#7YD0;Wmf{z1(a3YXT^YRiNVI@_&E$RxU_D(XDfls(6bjKGp)+Rix(i^BlRn*sw?>@}i~7=;hFhHWG{`d??$w
0FF3uzBn8pZqH0HHB&-bHO2)>swhyUA_Cnc20|$)n1rA9=t@#EQ+UEI2^u8?OCjmcCS!V$4Gu_gB4<Nh4ip~qSPZlyu67#{ghChv
Xpyw@m7t(m7HETgfvL=)kmQoq^_k;Z@4flXcHJ4v!@LS!Hn}3x5@rVmBsdC)f{mi`@k$*CP%m1Ff(6x$ph|POLeu~f6mmleKUzVa
od+2qXs8NN-xPsMgq-n=ID!j@-=Pa<Ob*XZwZa4}<F+Jo;WOgh-G?*K4JZN&F<`MbI6XH&FqShg9*#AlOT0CRe8q2W1b0efE<Y+w
qd{Uh9&87Cmy{6c+Hel6L}z7`M;?8H;?t)h27;^%I5@JSJoaxA4;kkee2Yd9FTow3RECNYY-4V41#FBok_ar<Po8i|UUuO*QP5Hl
PN~tMHx6t#-75{Go=zKlTz+>vLI)%vj?1_?BSJZL9I<ntQ|8*PX`r^<WY{imD#(WI09EbiML>MZkVuG;k=fvMz>*0h4#k@Q#<Q6z
gxiSJg<c(>tUgF=yA0Gb$#<-h6Ln`A4R0l0xcj3S*^tuZ5noKB1{OF>gdW29+0njhf{B%^U|i8cHKhFr(2BU_E5o{qTt+jQh&9Gj
fdmY`p$uV73WUgQ?3#&Ng(_q`2k$zH*%S^+BdfOwj9jUKmfsf~)JW4j*5%w}?~<nn12Jwfd4TON!xb*y7rX1Y&9IsYx$N+MeTvgK
XxpsFpz!RX6(>3UCi!vZE6Mz0dt!JM=5W<4$t`kv;enDiMW^pVEZEOgJuUcavGm5r$7kd_--#xG(FcQU^d(H|F7gQ^1PC|Nwi)|)
uC#%^w2>X@x$X~gyFey~DGuZccHz<|ZZV8?cI&?F;kk8>9MI#}jpKK+(wW&841_sSEf?l?^r^`g3CSx+x&+}uQhQ8_oaWTf;Ec~=
<3|DV2wIHlN#w@_Y3#X079@t!L`v=d0E!2+?QR-4*m2KZoNpM_na6U~NP0NC?KL&*x&lZ;V4hPh%Ty3&+5mCu!hW%g;!jXEA*YDo
jlEvR=9{v{#>}xW`+3zq2;&`b16F4&lr%!&)W9H#)JG>yCTugy;JZ2Rm(sim%oM?gV!#9lI2WtFM2-lw{i}sSFl|ePQ^u6nF69xj
Hjt>p>sOxfRmvRI*2Tqe>zJv40~c;ZH=CabI}s4?kXqz&jWSfZVB*x`Z8b}Zw<hgN8_LuaG>q>>)1)fik1uCES(80A-fz0QLBTcR
@4m~nEdjN+;4@ZwvQTJ>FyW_KB8ViBV+$CY0CWt|gK6W#h2oWh77tK|7sDHd8Y1afkOPQ-uvZlCnz5eJ?COh#B<s84>a^pHM-5d0
*{ytS@QL4^x_Rzf-<5P=<7Y5nxaAha4&j5-jdB@>EC>KN6h@A*xY>9!s9})KE3`5WWb{!MTIz$@UYf!e9m#qoYjLLPP-%|w<=o~^
GQK}T%qk?KObv^X9H*7gPGmTaJnDqubK?#Nmt}a_6d?{@BK%2$;8R;MCM3f-0!bsyfhc+Efu-Xv9gHRehe3!vG2@RDmspUpBsUT<
gB%!z3^%4`;JSs-hFa-Rs94EFA@_HO+viGoMo0YMddty4IKy(f2i?JYSsxPreS`KJ@sPcib@_h$axWS2>9U4_FwUF^WWyE1DkZOe
g<E{K1s~gWs7LNo@Pa-+6nRL*MWsU|bA24T@YK?SZC4#0pc4Lv7Kx38b+&IYDp2Xf7TR^rc)F(WV>;7z8aXPkrm-1Ea()qM>5-AA
y$KP=6S&K&67~~})=WhGpSQpZ!HO9<vfFQEmZnm{WHXcQ>#63H`FLL2)53dcCwzctf{lY{880`gt%@+yjb5C2^2vsM@9rs_VPc$=
j>(dajC8i-BISfM$Q+hB+l|G<cZYe_>Tcx5nA>9;2M8$glDB1NN4)!YnrEl$^&+fcy`OkfwAa3D1EK9Jtn8SOJ&7}~E3bC6Qvh2s
hN2Y`sFIWzm=CaKf>%;n!PA+<u@pQVbweZCqiw--qi{sgGee@93}O@zZ=WQ^?|7G4#2GfxaD$&ch@Q<wjEe~up|s+G{wxdfZXm<#
Bxg+V=r0&y=Y17K+kZHx2^*z108sRaLz$tV#?cy&xr}xUX|uyoEmG`YxhYWPhjq3L5M9jB!FXW`6UwNa?QP{_WDR0#dJM3qQfy#t
>k|$4LlNLg7;?!($&l?Tc%Wi%;8w~4f?G>&S$rwoYx8R1z$}(Ax)~Ks5O9caoXzRJ&s+i6Fb}x;LkFa<hu!|9)0_^3)1e6@3Z{gh
Mwql6Ui=4Fx#P|1$5Dz#Sf;9+Ri&E_HyIUd9eK_L+3*r{V4*soz`0(F-nQ?+hpVYgM6h97sZKS)vD3OkT0|mPi$kaf5vx>|a$6E%
LlU%-h)5^$k)%V_448VpqZ~0)b7a}05d_4WnfA-mMHEU^E750Q(!rg%?eW4p$BmW37Pnk!jXgz{SGu-PV>J*&=*(3S7j_P*9n@8W
Y-D7u!xcbloaZ{~=Uq9HVuYc(v=j!lJ0X?|(W6HPib7B()Z-9gVT}b%C=3|lgd055SYpORM-8UFTUzLWp|w~M7Bo7MU6H&@<E{>5
nVaSTcc9A6o9s1Pn4jIAK>9#5Eue?kGy!7+jv<fpM4|#+0pq`wt8dW9q%`6J3tExJ^|4e}0XQLa`&(pGDrqQydI~p@oo$TT1R-6t
xY;9MvYLca3MizeYNCRvLSwM3^re2@zt@S@V<G5dDc*XHu7Ef}O_2tmplW33kTHrJbiG>x+TL_rc+PS}!e`<We_-y#)41F2)Q~pB
GPO9zZG94%D+ChZzYfH1;NC?S;?btNG<YZnsp^>9p3L<`ik!t7(0kG6j4__8?mPzfud*0Yeipav;_5X8;GqU24kK(+0rC1Eee4@C
!_vI{wg$c5t$<Pavyh&@hgzOb-9xNd&hI>tY0trLIAv$TEigI8y8FbP=4(|-BV&Pqc(e;Yh{A~xxKWHfK3Mq~ag)oAJkCo7+km}B
2@FlKJ;>eh;2A{QXB84ACHHhsA5V8XMAnN3AdyJ`iAV-GC=+uSsX-%YC+Bw6S;7+lCm_A%q_~zA+;1LnBw?Af+sSnDy%q7DNv3T9
qLHw1c{n$@x2B}=l>v*5M`&Xx>qVQ$GYo37;^)<_4QM!Q+)D<I0&A%;ZNf&;bx22&Bbc#^A;uZ_#53e%nR!A}5JCS!vJ8%{Ck`lr
DfI(Z&cuXbRDpwAn`bmB!~s_mOxa6RZWRUJP~vXh^7(4_JS`ECjA@K-nouiD%4RHRan`8boy%y$49>x2$Q+Feh7IwT0=x~HEGL~B
1%wF>45BP4AX%qaA`cN)Ho$Q?U@%#&ic5&zvCIsScskUPBtAhXKDmdm$1E0y+((^sCh19_WIN0j$B!QShX|ZQdxq|9fpEpc(Z(9w
gIej`>q^o~P+P*820KEb#@sg<CR3vOcjE#`NjBKPB1<_0jgpfHG$Aw)G;l1QV|cDYF{lGfx3Kr2NL0`?{mQX@i#yVACEo)OM<Gp6
u;AN!BDZULd&rtYSa)L+Xl!p8?q;@nk_6|6!8MC|Bh;JOs%up-j2>9ZvTYS+NNJhJOtF%1qfy1<MGO`Tm8(ow%?NXNrDtZ_2Pc`$
GshTpta~2sB{v*qo`*M~#iJICspi_XWQc7z;~6BDIgHt0=ph0mf`LwP0oz9wom<}HJ)y+TRhenMytD){N{2B-f+DE!?l?u=-g9-S
AExCVk+YmU9+z|{5nYaA8yjhY3jj;LEI_Je%1bynq7O9ron&1~d>fpM3N$E!M6!W}IMCeIw~*}QFtmYp%SPaA)Hs|e5EkV-fddZN
<RQ0QT5KEH#B9D71Z><4tcQih4B9a+(C+L)*cL_|VE{JL<zyB%{Sab9LTizoYCc?phm4%_B$RVnfQ@8b-sUoLdET5OLBdElI*3C7
*f_lij`+}#Mh&B6QLzlGChj2BML>!Sg926ULfo*<8-fueoe_ctFa?C85n5d|9VCs0{7ENs&2`o;^}rpTHV#rD*}w)aa3hUdg89g{
BS3&6hm{U53Y85e1LI+tqJddCyBK*j1+k?<MqD_8Iuha6BV9{_E<=IV`ZMHcTyQk-ks48X?J<TOcqWL64HWglp!GF$5IWp1gf!Tp
uHQjOEN6z1(qh|4%|utWir~tCktG@3gWg%!4>-}1bv5F+$r9MhJC;AV&ZRSn8rc|i38kNN5)9dKq1jN#x176*Bn~x+o#`T7h$Iv{
6bLsF*&`;|)2ujeNp_GmfO#?0F@Z$yYN7_#Xwf}KFmbcNR{(lqAh^J8(C|S)KRgZT9t=98@;X^q+vY2L($SN2HO~bDn0pK;_4&!=
>n`H>7qP(55#|?5Q)T<~Ai*zS<o@BNFl``4%sFKJR*Aiq?Evsf9!ef!7+w-UBm)$QPcn^|yZ7IE0mLIBBq9eJ;`r4h9*2@1&6m&3
ld31oojBkaf@qi`iVkWAQ_fF)JxX?+tc3VOs#%+XMCnI*TVRD4sY9nq42o`3j`3jI!6?$xjSLz=bpq;WVt0-yp{6QX<)6HO%y&Ic
4P+{Vzk~UG26%fKU%;xY<taBkL$0C$sNB7V%fjA>2i+;okol0r4~|cR*L8b#LwDVwW^2fU0iXxvFSFmU#=!6ynr!N}Wi(nwg%MJO
3aE3A&B7G_2_LfI9G5`U!w?)`z!R{3eTqF$fe&~(0^$h4VpN2t8L*OjgLDi7$#f~m+4#NJ`aDFH29i=Da+uiU6rPuFg!II7Lh@yb
GC6^cS~?!~nyIkFQyiMH87H`R0I)2;ygnAah=Un)CnnE}km|PzLvBX<oEfO`=O%i~&Ds%p9mM;6>MP;1(Uxa`{TB=GoCd48+{4Pd
@BMv*Y2*wq{3<?2BpVmYvK{n#Q>IfGD$;#OIR$8W3&WTrpX})AQ0N#M$%Le^9SWJ|T(gX<U4)^Sf$(5JJ77o%0of1$sD_*Cq97Z{
4+Qt2wonm+w$?((k|<+<Iz>*4g(BpiqjSoOnT!!ugK*`|Hw;iwToK-m4gsbjnqr3N1|sWwB}2K8d1`X1av4%`He6&T;Lqyqk8C#I
mdw++eXaxIPpTNbX^BAjjEH>!3N+(p%xb7F6oSxNK#)U}td5Y0vAb%lD;Uu3a^O5j4s4YeXF400n6@5d(~LQ>RP<Qk7^^__!nhnA
wvnXLMAadnqf`Nd7%3?vh=mHoV6p}H^mXMw*jI7%;$@aN{%ij%b-V+JfV?6A)INqlu!qFtcl*9W3GzDiCTU@G(sFQugp7iR`qe&Z
D^acjIcE_OBC(Pw+1BDtv7s^>BWjja`f7JZ)l!;E%v|gXmJ{20ew5wY+F}{cyXS0vlTYB<1Le|unxa0!(I6c><wV`Tj)%8SB+w){
qZToUC^1+-oZ`_HTz&rdL+maoghgQ(PgXt0!nCz90tYaS5XA90)_^e_QDSOAH;4I@qur|m9Y}~B;vLE7WZ#{3oV)o;-h1)$<1qNm
#-(lZZOa{YH$sOW%XNVmX~gxdxRc|Wjwgu0*mYG7jT*s+hS682eW}Hcq{Qh<J`J(W;~h+}gybO^NQ<&zSTa2tSZeCRVBk@W+bA(c
aK!dpo3^mwgeYOv;kTNvc4CBF!(Uz=7hyHb0Ev!n(MdaKi5!_=?qC^uT54s-Q|ZdvYa(=NC^R(L*2>Gxlw$#=wQL^JA)^Y<$o%0f
gwsW}sRry40Rs4dA6+EP3``UW^nvpH@evUeOY$LqO+_g{M3qGh!9!k0$MBLIVAxStVj#i6TO0j(KA@b@sBc5)3}|n$N1&Lhl?G2`
hUX`fgd-#6MF|Ok4+^Sv^k&1P%Em?Qa~wOaG%y3Jf!mJQB7KRAm+iQPB9B{fe<=X?{t`p`L(*jTHcETZ|Ik<kDcC?iwz*B7!$m;f
`iMoq@hL(2?8rkf#FRt>F)%|b6<8$k3CVcvG|)7+fmVobRWC}s8wdZ;BQ5A=Zs`$^^>nIY2A)TCYU~J^tMy=gdIEHEf*!6?W{1Fn
l&T2+lLN>Wi533{6ovz=3vfVejp9g>z^5QbOQ351?-n9xkf9=1+I~a+zj%pMlr#k?H3Cx-p-7JfABppi+4<n4_xmXz!*19Jg&2N>
_xtgZuwyFQK$l5CJTUbsq{VE9vy_eyP~m(9@<}1OJpljA$bE3B-hQov@;531lofw$4~k;Ob(XXS&<cPgkFW@!Tf+_olYwnRhp_Gr
UZ(xV(3WKR#iFSynz~atM^_}#N;IKCNthi8)yLGEmZAqjXjtPSOc>-(r<q6{Z1Vo^Ti_4aE=2bvp66H{>=Xj23s@<G<<6mG%uGa(
BdLGUV-_F>CToY!()}tMz<P6(6vn}p+BVpakW3kdM{2EuB8y7tIzM`eFoVu6q#oxT7*CtwU!Z-7rbwbneoStsEd*L|v#Bg#Iu0K}
QkMf&t3+U`ZO%L@T@f1>D_9@!*B7`;d{#4>6oJBU#|sdJK_`#|x@N`rFS^*~R(m&MPxI6=fY6jHNKz10L`Xl(ZRY{|Wq`JcDymID
NkRAkR1YjxTAyunJQIOvDLc-f+KK>m4-JM_I#H_$tW{#Jquh!HeRUKo*;@oG*1jdH*0bk6Qd-2{P?6kVoy;LDgl<wQY=_MV+5<W%
2zfo01DcsqlJsMVC_gBeMMGzyVxxTfP4S}WE~8y7IE0LQ`fWhjMlMI?fw72GV;GtA!&GZ@F<Cv47@o#P?1mEgQo=6)>M{3WhLmb)
Yn;~ivXH6@zKe5fNc6{oPM|UBqCT>()BEM6Ypy$>a+rKQNQyru$WNsB(G4)>Esp-iMq`tavz+Bf3^h*17+t}Qbf|vCsdW9bEJ|I(
#xF_{Cm9Mmb*Cb#YQmI{(vf!2F!NinyFxJyjBSUkHo=yLLu~Ra2+cxtWE6`!*$Nl}tRi`vv<;|dj5}Q0G8Yn`k+o2r&??qFK;;%=
L5+rh(WZ*?Fcoveqh^;IR9~qL9@~e2?QqpepgN`e4;RAr9gki!dydK6Mf`$=p_!s42f{Qd6r17TzIZz6D3BF_hI_yQUI6AKQpDTv
(Yxcj&H2n|tQ*F!MCA*=WE~m>!gA>8<Xr6>v5w27nj|5!L`5H=2<+VfwG;1kXInehcV{C52w_eQJ4nbIy6>H=+QM6@c(v_lv>x=g
)7F;W%!%yMthNiJByu=)4p9N{o;X3qJ|M<HqMxE@%%@8yCL$s}7+WCN&G@FUgF0#ydXTh-emS|L9x&mLA;Fo5fajjx2<cB3RWBW_
lx#8yhMmRg;sC=q;b1Ad5F;SLPKfvCHpqeYB*u-ji6T>3jM!x6zL+SZs5$n&5MdOMkUM2cgsDYJs%kYTl+UkX8jrl#yY*d$E9npj
$b=BF066TC2yc<FVnP*(V3X-jLRJ+$=cE+IKYdUTjD)dZnREwC598J=cfC`)Io0du43?9^39={>G7BH)U++2Fzy3YB;#7R6v?uV!
i*ScHXI3B8A?~SKquJf?;fs+M_xT*=-?Wg_81V4SVVHSR;M*e(Zkbbm@&84=VjTtIISoH_Vh)|KMX^L;{qo;?i^JPoAO90v1IAPp
#K%2-eQ=}E@z>Q(H5bMxnrQssMBXNd5A3ij>zPjkSy#{RF!~G>6Jz8cNh$PNA4a~4D3HwVtL~!z8G9y$q^TrVcZCmJ1sm7)ABNBA
%5tw?ujGUpEE4F#3<-ae3Cz5Bg)$1C%8Vn<Q6|Au)&??y{?}HJC2?g)iFiNfP@-dR=st~{QqtAENI~%}%P5NrfNQ6sC`^pxVghrA
^Cafp)B47tc`uP}bvisIf*aV;SWrhipah>yTarJ1Q#jIt^$_vKCAgN+VT7qUVB$zWsEK}2Z}I$>>AKJoL^ku_bTWh#^>BR!%dCpz
&Sf}0yyzmGtk3#sIo56%S*%&~DgfY&*N1Rh-jZ!SkJ0srs;`~b+I0mK1WXb?fo+XwpwdNHq!LL!K$k}YuyvtbG)Hf#664}(+5Ulg
@;FsR`PcnL+>uTcBs7TlEdT
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
    spec.loader.exec_module(module)  # type: ignore[union-attr]  # see above
    from layerlab.__main__ import run

    run()


if __name__ == "__main__":
    _run_command()
else:
    _become_package(globals())
