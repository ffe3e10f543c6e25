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
LRx4!F+o`-Q&|c8((eI1;QxShL_h$4|NsC0|NsC0|NsAB(VkV%eC?yr-JD9B&F^sfc`e-O^Vb0IP4_upcR5$K3M<++dkqp2kS({P
?$SW%^NHNks+Bs#kajCR_IuihR99@>on3$zzFkAoLaO`ha#awAZ2$&<G#vW@y8r<|HJ^HY=IOlyefPGvx6_`tyJI!>DRJ)4yVu*!
U471S(sbYtfIj)+ce(e$@3+~K0qIlN2d8_xuS)mc>z?m`9+S@i#{16T_UGGoz7%^r?t`0jcMrWsJI?v--us;Z-d>*XceT|F_r9LZ
ZENeCRjXtzENeo$opWFc-Lp;I&Q0Am+zy*!ske5f%^K~iX{X;d-yPk_*?<5ADHpdpCi~l3_mxcb;p)4(6LM#j&UdrlR0lp^ea>z-
ci02FvmRe@^S!fkhjzPnZd4Y)I%{zXXG2}AX4>7Irqd^7bkm1*V-oF7?^^9gpKWl>jj^7w*3sG6eKAx*qUo)fTL8U)S8dKP4ZCW=
&VbiDb+!PC+jSW_<~HNCQ<p>oKnz1yeD-))%9_Ap?~jmE-p4^n9*n(en)rR^i0<b#_qTc2<i}-;&%XN7M3dV(XsUqr$KO}Ziw{og
dM@FdwENu;W81CCQP&*qId)y$cU<dhj#qR|%FjNk``-;T5D*9f0RSUJ@(9q?Ga8f1ZBIzXr>Uv!DUA_^nE?<&CZ-caAw5Uxr>Cj3
qk5S%%}@;hXaEM87$g!RXqq4pO$n6sHfb`RsrpBvW|KjpFvtK#LqkCcNRXNc)Y%0#iQ*~xihC-4sQn=uLVl^HMw&DkGz|f!Od?2u
0T_S*08IjD(?*p)MkCZy@-)=(Pf-WyqMBeysE8m45EBSAqtc(1KT3HGCdi(rqCG<-7>tIQ7-S;#e}yOlaHIFx6cw})1OPvvpdx?f
JII279IO2Co?ayqYrXGYQeiRoFK{9UV!pb`{R8^?+S11rHG5)0oB98@_}pIOe&8v*hGkl1icM0F=ePc6^V$CJAq}(o)}&LI6xxUZ
KuNu5H)!^#=%9tAnUH&r%jPEAzCZsToYOM~Yh^DD#@64DsMp|z{11JdeY1;fD@NejP*5NCBYF`!t-Pp6nj@(=e^v}&;XGQVUtjc^
S?bal7RacAJz0F;30k(wf9<g8)4%?1I`#7s@${hoR+?4XLAKNPh#C$5?#Vx75By<YeE<Dwau2{LL=zw)afUl}%Q!v1FMc}zJlh2d
4<$>sFdvJLKYfmJ^ewAE(&D!@K|%=`Sbs11Ahk_?pZ&G2YOH@^+?Fc8Nnl!%`uj{z>rx_<@%QBXgx~~#dg%I&JKuk_pb4=)N~okb
Q(u);jSJ7lPjVdiR3W$r{nxjbywCC{(ZYvRNfFT1$ZvuC{Jnhvw%v6<6&g*4x>u_F^*M4w%oI>m6YQVn;(sGw1(a{({)K7g(a4e%
f`4y_ZfIktS=d2or0LI*U!z^r)78Ga29XsVxlnRkq%wf$z=bsU$r3O@mj6zbm5k8*_bZnKV4+CcX#0)e$ZgUF_XH9*%@}Pw)rPcG
9Li%ro0Nf00yj&a?GGz(xN3RHYN@yaC}xkKmlhdVOghE`Q*spe)qdhT9SX=o()AqfKt&TIdI8a8C>V|W7xEEV(g!zTG_LSEHt=AN
1<k&H&6>gjgl{ifCwDHwoEJ(U@{hQGp$)n{xvYL~<kKGmEY(Q4gR7N~HRq4QsCrsXub=YJvX62|5)a+E`p@l#d5EKbIa`m-!;e2X
%c8dVJq+gjvkXzFk|dG_Ri-zG^%kbeYxCFFW*TNe*(^0^%VVIN>~mq3V4zS)B&tCS(Zl@e)v2#4al8P?E_Q$;dWy*Q=PmkKa3i6<
JBE1w=YrYBY}l0=tZ1>xM(Mjz6g1zN{;OZpi|VvErbA*EfcC-|#~r|sWx3(RZ47ih9MM*OI9Luc35OxV7s&kFLH-@%n82I_eW8<d
HA*fdgZ(g`cuekxr)kg~3EBJ4ysHt4h8LV}!p#{?h}j~nrCl**YnU$po}F)gygZY>U*(Pf<Ay@zH)|=m86DcgZ3!#NJQM|)c8NNN
Nd@GPigF8;7(|Dz6-!v;T!`Y`yBa8csu*VBFJ-X;lO%h7!H>C;aIDHnGaFC`vd^Z<AmB8QH~F|wCG~RRL2aa8+4X@bLrRR1ViPqO
`CH_swC|@df*M82GT+93(l#&i{loe81Mop4IiIKV(3y0aP#@oq)9dV588ttmv@Vka^!7$1R77g&Jky~=sgHOpDr7TP1(2D%PFLuW
svm=DY4cD=&R2QN`fosB_mNQy6^IW~A4*-2E&X!B$fGk>9B^oUm&Zo$D!U*_X<D*0yGrV_bjC(qWRYwk3JL{N3egTd`=fEBlubyA
IsH5O#m0Sx>hB*ro{V^ujPjBsL-<cyei?Hd^z_wdr}EPe<nDL8cBI+z`zp)~Al^fGjuEVaj_r$s_dlwdHx2x`r^w{q{?sJO^&l`f
`YYqG{rgK6jhkGi$I2@Lt+eb`chd03Ti<Y8Br--qJq@fpoMTCIJBi6Ma!75q8Q<t~qZ;IVj<+NlHIdl}NcAP@tGKbpG&E(Hk-+(f
118H$sCHye?-GKJ8i5j7>Hb-_G#EEFv;z>d`nhoSQ~-Bdnx5=o8S_CpZYH_^MKb}>VAj$OI2hli9v&>TZ1Dy(J|QNIQKM$}kG7Xt
^}bgNN1<kQ4#XyQppJ&NNIhe%a>W>RL7dw=t~A88<%XbYYeBk$SD;Aziy~us-AnAQI3{S<W#Vbj>}PJc8pNZNCCGA#(DwmBAG*r`
{ySl%<S=r9Z#DT8Vi}@Cwr;i)BE!3@zrGizxKi2cy)4biyy=r)9R@w4h#t8P9Iz+v2pL#5mke^P%mP}q>wPP22>>Dp#0p7~VTKY8
WFX!$4Fty%jb$s0Yb%tp1!goi5bIXLWu%aIDy-?ugHIc;_VI@!85pZ+UNuii0cB!?);LTgM;AriVYO!%Hs$Jhv`jiAdr_ir)S_tU
%u9{Cy)9_^<GPZMN_KjU%xLa(Od(8By24Av2L{l#hGnG7Y!>?|oV6VoB++etsowWp4}r-DK%QLFW}IKzh46+^{8RDtUSGkm<{~m%
u|teG7sV-ch7{0x-i7R9y=pCKmbK$m1Sx^~_V30G6LnfUhoKbJL#1)}y2Tnfkx)Y(R`e0B1`b?IRyag!W`S89LJ@B~Ay6^q-+++S
RTK(_O)yC$v2b@goyw}^^&IX5%-lliRcR|-Ka$O%9XP^@&-A^{hk~-*S0cT*1lD!@jQ+Snw;l2#dP;h%{mVf1gkIEYDpw*tm>*1;
12^9~`k~IroQ3`B=NzeqTb2f5j3=nBc6}U$Wd@l^9Pq++nyj>&8jf;j#|d{?bma#hO*t~sROZ!vP7jKvipiX9xIZ~y?80Y!O9f_C
Tbmr0_j}kfdW>uwl%+oZ*TQlZ3cq0&adQX>UNEGo5tOANb0a86^ohn?mQ_dkD&xlM!Ckk|E7U`c%%#=~O_#ET5B8jyO~@Dvlzfi}
C|{_eEqAyWLqYw|kJw$&`mf7}ct3k+utzU-fL7w=&94sNu>Gsy&-8x>fxG~(tzuy3RH9{2w#%mO;(eD6>!;(3Pq)0z5aMR`X?Hn~
2?Ci89pHNnu#<KCt7fxpN7)cT8jv3VyqQD?9m_Hac**Q^N@;|kT}u$a-Ij(onUu-!VK`tg0ef?WGMPwYgEO{>1%iBaB54giaBPjd
dh_Vdg=IP=$syB+J@{I#k5TsoOspEKp0XWpBRzxZn?s_B*l%7F|BtxXJcU+JEAO7tmJ<u`+6VS{{8WV@R9^&ua^9Km-I}majXN?T
Arc68MMNj<`t`UEYKwj|A0FBdo8EpCB_iMH@2m{h-;=@jeDlu|9hxgXv&_nrxycJHk2MNwQC)p!TGVO<M8jTZMT_IBzibXh_1a^S
PEyd3ot0m#Y8rLxru~xcM9I6Hh1DqGda7s4uXGjkEn*|uGsBh=ktG2Hf)g;RGietP-wZxg=>1`WAV?o8@v3-trrJrZsmBs3+TA}|
LjnAX0pp>3$Q<)+^nvj_%ryYIBrQ2q%^+ixl!@0dZ;h!Q>ksm}oN$#JRx0;~Se{S}JttBl0SWlA`zAdf|GlkPi--jS4h&2OH(&A&
8}E^~78Gj%!R2<`SR|w-vhM*y5MGO~dLj+Om&fFZQlk;;ze@Cor?n?90Mf>s(aq_L?%o^dV@}%O<%HPN{G#E)MFLedEY7?VNj`*M
UBe;{9(Z{9Q%eP`^NLDZG~&Vs2%ods0A4y_Y!>onx*}=-8v4C*nUN{rY<Xzr|EVHWQ`T4p10XxJ0HH!b53UsnOpmW6h(%Jkhd4LK
+7u1=TC)`(U{Qe{SB)$!Bz2oJ+rOa%co3(3<SDxx_eT}KbBw#z4&wvEY@`>N?*l+Dtn8}tG^4A%+$ca+Nfs$1WfJ5;5^#yGovRf8
GRW(CfwS`iTWJ*c4<DhsnV-G!<MD6H+xmEAY(Y6MujZ`d92NJNZcMzo&8f9=YDV>29i=(%#bpPPOboa#(4r65MQg4Y;||m=#G;9>
>zLUYM1;WS(-FGTpgsaD-K3+50?plT#((Em#U8%VFY)01uS)e}i;k;}dOXP8X^I7gXC)QhWzK48<D~QT3Rl;HAgWx70Nuds?-PkI
VHsM%mB)tRsLK|WwHGTf_s$-iT9L$pLIDUOT7=t`Wc6?Db)}4ay=e@00m}R0hpW+fI^6@Xq~Bf(T1PwTn#`Ga>~Du8*7<OekwL0)
h7544DUM@OI#OgK3zISpHW_m>^tkn}7PpQQ9kDOHKpN8vYd>BhK1gn$VUE}c!h;5I^&~)6Y7PqTrIaQ@1M78EvCH-T2K^7(J*@GZ
w%C&5L6Qkg*8&}Z4<Dfj5Z4$#Be<9HHM}uQ7u7e<OET6n(@%PHJoA$0wuH;>EuZFrSPl_2*fNs*0uTifC_bpmBjvzfiBc71D&Vql
OA(;e5bC6-r+}?6@mmZ3=ltr=>zgN70_1rd2#FO3Qak>YpNz!=`FLymFcJ8wC)f%M2-=DwfpR=PFPGL97XqlIPGuCmKTElhS}0(^
zp=w(qqMK``Zw3nB(S37LgHH|M?cf_h<{gH=s+LMwY49^HNAy+S6=9Dp>CE!AAtmc>(A9OK1y-mqv#{U*)BlfP;?J=(UyQ_fK2Lu
qGjWyRzYxGG5TaC;ymn$kG}anD>A#)95sqIn$sBxW0<Q!yzB}PF&DXb?%=q!K)|L_RIKs1wdDpLyZfKhIsW(oU7_arl{<FPOMzGs
VC9EAA%PSz-%uojrH`-Sf-IN%MV&2r#=_zlB2XBx`pOJ#Ci>@=`vhVI@pgWi51YtcMdELyUO1@ap+z_+c<~{SR$SS43yTW#9o(p(
u2s*&rdTV`a)w|wRRV)6SG=b1tkJ=F+V*+XHIW-&=+04T-98Cl&59xXe7acEu9<cb=psJF@3aVX`Yrb2^O~qLm+HIE&+hmwbnUYS
&3_am+kB<m|5tGNr_1i7-?HWfQ3EUIdj7js2{B`s5FwKSIy@2Zc@n-4Luc<V-8~H9M{8pcApW|D)4dW}6JDSv$KHTI39wEogP^8E
k$B)U#bYqj1914?*aKh&^8|jpf**n_jf8(=Z}tibLI4ap3#e!gWS^Mf+hkUd#-b>1M6HU^xY^r+kh0^_TlSE^)cVvY8NUtiG5pnO
YDcWLRc$cK^@VXRE5C*})OXdfq6|<l9E6GW<3VG@{hgAZW|_+)7sbe7${U<uGA+|N^q5)<gEKDG+~7p9#f7tG9EuB@?y6QI+jnjo
K;o(^prthz!)##Mz(}4XjCeJ~&g7G)$;Q>Sk;4nR{j$_a(11?7cF%^ZH9<CFsSKGgK(C7#C8E04ZUyrkZ)7w={J{tJ@cjTFR_;T~
x{7lCCIMF?*xXV5`_-t`@2perGYy>D7%O%JgZ2Rufx|-`L<?Ze%$$|ap{LV~_t!~S)6wHB1ciBt!>^{(YXlKuPe=JF96xwM%YR0F
#beDL4}7XTt99M*L=mceo<8lbcV!i?<@CGOrDuD%s}xgLm2t%w7pqeeSk!Y<N|BD|#r!^dd~?9RW<8M<!SV;Oib5?w5l4|j5klJ3
B_86+?j$Kf!u&k;CdK}V#w<zQh#Ydt=7vCUYh&aKltlfJONT{`C!FG-qW4j4CbaqbS4H-k&(hpuOUiCO+O5|G!fAHmR!&zJr0$$3
9UzD)H4zJMIIB~rO7!mf)8?K<o57oWqBZ8H$b<8fJ*1Vgh<{V5tuKU94nbK1K}%d2h-<^~rR&p9Gh=&bD21r{k|cv6H5zW#l!2+3
w`DLi7LuvvhXXD}pn^mD(^41=2K~^FZU=`nm{|jo-5Mcd6gnPRm@wG@62X=cz`pp<)p1jjiQ?m0{%ii5N7(H-H;|f)r#6}Nlxq}p
X%>>HLR^f7=oM_YYn)N!fp~>RTa0knu^@w%l)^EBCyV{1iN<<l`#sSF!@<t%CHCU2DAI|6OLFaKq?xSdtf}Je82B>GT+u?M6;7Cj
8{Fi5LBJ>Q{W@;Tmn1?^f&oAYtu3~^GM2GDE-++fHPn$Yli>E8$hik;iS-?MXIdsX1BGz)Pr)34nTHFLdRBsbwng<-1tl2|H=N_v
Z`9?-RI^<CW^~A7R+>npTI0U{fupxPmu>r>R*dxj<9er9+R~wIm4OO~n-JuxQ!FGPiML*Lfe+|z)08N0H-sqRbMkz&#Abl_G@EZk
##71V?`I7M;*uTpN%G{Bh&|NPIO_M|B4c@@4=s1WkLkr@Fl`fY1E;uAj>SW;AzwV6ac~en2VXCjs^4V+&p?tg=ve{BNRe(=MY-#a
W7xA{V}X3g<n(6v@f(Hq+B}9C;4@saGYxPh$5P@Hp+4!lotG`6(YSMC9uVpq#}8;;hCJ<Md{yp}<aHXjiblxBG703Pj#;*{-+M>e
;}l&GpcM@sH%RoUTrnk!Tktw<$vJl`hQ>907d$nRFR4RN<(ttwLnDxOR8lZ17tE}+fFMDu5Wv(CCO|;*cO~ysqgK0E3s0=%LlJjD
u^V-crN@lltw)A-tK}!TnN!Czc0>{=`}AwkIeR<Y!o9}S#|sYn<sgCxO%j9v2EjF2gv8cmaPNU*Lz!wUm|@jJiK{P6pRaV-)l(L9
<(mH)eU5vG>FlQ;Bh#z>9mWJ!*2cujkrsL;S}jD*IJ6N4#7jslfH*36kt<FI$m>}mgOd-5YRBq&Ae<`_Ad)$!_Wt(|)s0(+*wvNA
rqx-U2&r%h3V1LKX0#o*SjBCC-XLD$JkDHG)HwU&zqbfc`b>`jr@5$V@Z%+Y!J%CJOZc?Gb#+{gwioUfBKSNiRlu)(Yv5gPf7A99
gfV$F{e@)LWhEH|o!B_QQCyHw$J|G8`{~P!=SpG08ry)spLs#KG7ElYh<gRQ_$of1K}@ASW*kd3a3!H+g8NC4#!CZ_Ef;W3Gg?qx
YFcEY5{`<c3I;NgdC}TS*WVO=m{Mu*qNY3}L}1P}LBT1Un)^D;Zg5l<9lG?MUvB_zbB6kRioQN!(X`ZwkSH9fS)S^!f+1sNir~Ub
NcTHG;}`B_<Vrp3aIAz&AyXW%X|4E}qb;$@*^Pkn%>M1rh_WrcllV6w^u74ERexCE?R?#}gC({((B`QOV#WTxFg0tfVJ+%l9e|7*
zXU|2H%(9&K1VDgD(`7zh&POSd#R<9AdNaB)*qfzmJ?<Q%0>%d@y1%s6Mhx?I#mWp1mGp@kpL_T%|0f_TBt#JwyesH5%NB=w!_xn
@VOvdYCe2(s*nk0Jx-yFQRr07Qr)+|LQW{WlbhkWHh4$C_6tBMR239KpvA9`ie^%5Frc<|D3-f{JmW`~y!96fO;ZU)+8u{Nm=bZ_
S`m>uE?21ml33ZP!B|dfxMa|sToqltjUwaQz(rvIs0yJq1w{1FWC<EPrs%_q1$8Tes3)zMPVdn}vI84-^op3>RTHUQ0T{CM)Zuvs
*E}XS+W}_dg1~a423cXE7)WW-Xvqre7&1(~pR-%kai4qb$om@7hi(?oLdV;##l|u+*JDGIw?<XE-{9^B#XY#92Gn?fe;VX8>+;7T
#4U0s*6O>G-;pQs^(0vGkiR_jBSJH;6wiim3KdM@U*dmvu6G}%{L$if=~QE9rJ|>wtbV5q(W8Vzzr$=)MZTx)6#fsnwH;}6aUq6&
$VkiZcj?{PxLF_00G^Iw*VTmx6<KgCE9{q(B&IaJc7aKy1?QL}BfvJNuZO<L+j@$OG7KkH?$%(5>9-0{orTg_T4Qp)3c$qHVQSLG
HE<UcRtjP*;JZ0{{)i~2%_v52&%NsUuu#P#+ovB73DX8`g<9*Q!clkuF#RuqBvp$L+pZm8iIF%C$O5p309J%L+~tUS5b{J({)63J
+Q6?oTPqk@2UD3?qWP`r>VIn|ygm&4xjVNauGtaSBWYiVC?=oQorwjy_ox(^+UZclK0Z(*4JW7LCq7w5bf~DTNrx6dp?x4y?=iV&
jf*s{33#0uB@=!6)Jte!MU?64sD65wB#H9B0sBwf6*}5o8KT*h?A(RJi6sW+g-vp&rc@xNwqd<)gjE*Rz+S?$tr{xkOid&$!9)$P
orO=@`B5(n)nn+z*wjsA=1!n1HJt@>n-r9gdiQ)<5)Au4V^Cd-F$A8h+roPHboLP(=jEEgK3%dg$Jc$oGtDtuDkn{-bXs4FC_ZOn
S*<P}GBx-^@gU`3nDxTyq!I)4j?ofm^?Yyeo$ImH#!9A#D{rIKxenLBSIs{uS+hh>&4pkpI^#h)8tcbG7f@L=N79-SET;E%*cfNi
Rl3UWD4~bZ*gyrVuTJCRhb8sm@Nd0yoSl)w_UP-HhQ58Kt|UbeNiJZ9B?RLOQ$5sbtwvQ2<T=)`@-Ql9`(u!B^D>NI0M-|}(oQDJ
NP?H^o)B;{*~b>hF$NC?XT?g2)o=$48gk66XCo-+zaIYF!~8j|1FkEczDJYeS#qd-kbwxVb&xE%CCUhc?q5DS-TbId(pDFnOblVH
;D=6(@Z;E6I;qTsWP_Jpy(V_`^WJZ<q1$Y7F*Oa9Wiy5T1xRD<p%}6WA(1RxrXV_6>s;_ceC#W(HyVUSk^?^^LMSG($mh$_-~ksI
R}qE9jAcaK4<U{+yG4&2^qk;}&%U!46UlR5t*^j^^;zt7J9E%AOz)XDiB(J;J|0}VO_(e-5g8A`xVJ<pg)uqr;1#5C;PhkQgJv3n
c(AHDqh^-IUl@Uq6!!UaG|E#H#I;pM47-z_vS7tkbCHk-J1YPxB}gh{M#lp=T4_D+BH^!h={4s9&FF1oSYv!}`cY9|nrzY$%INv#
hJq`EzLm22+tLt;B$ayN09tIp5OxN5-^FmlLNc5{eX6_lyX%6~R%Hlf2R8}N+4+QT3U)`)djR?<kVtXtR6#{-sZS4P;n%s#$C20D
@o$geRd0}mrE{&c(2`x{^i;4>eFt)Pn8q_<R^G&dL*?jUkndc?FH+4dxxiNkcZX*j&1b)%jn#oIv`+xE#Ah^co95e!5{;B%%=A(-
_3i@2GeH8m@V-~YCKY+)B*SD4{B1~16%9zAp|>=-*V7PWvIJX1>ww%h(qSPD>SAXiS9KG@F(8yB1P_e;C7elzIW?rKaAQ9C2kPP&
Ns9g47wm7U*x@Q4g4aK#yiZSCO_B!y2QW}jb-m8SoP7t5?Y5EjCQZ97g1FDxSt&iInecG7%ll*?Y_}fI2=e4Hz0Q5>L^}a2EUuVZ
wBwzp?VfE^x@$ZDyL)Anw#rNLTMTVlLBUfP#4w@JeT9;0IyB~pNc2`*(D!25AX}vN@*LGua@?S14i&vSE+E;4(-YxZS%(h$ZuQhU
vV3)@@~!BpW5h&RX-3Z7w{H%m2ZWH1KT3yj?fkmm-YOxq6o3Gq1X2W5e33~MKtBzY83GnYKqMdnga(Bu6{H0({?N1uRFol5Ks5Gv
{>vqg^`ismg@GU7SJ<9%^*1tjEZRh*&^G8*<uJ_%Jw2Ylf<Yi#K>jfn)kFR{ckCU+Or-YG7TZEs`EzWxow{~a--dcBjR^PBssYr1
#1=&airN*}5dN}@`7b$Aik{D`kk$5E*JM+O)M_&wap1%06uEGrevTIZBNcypnSjKU-KXh0K2_c43M`svoKb<m3ph*TCX*~7{;`gk
Gs&a_f*5_6F{0@=*7+R5OtLE*XC4}55(zEm_i=-((oqV;DJnNHxztlpvxMb6TPoqu30jk0F2p`DX2E`zm4l5jK!}x5^UTU5D~8v_
L=qduSj2BGW!>fXACzG%ch&b`VHK0&GOp`yeP6n$zk%|vruBDDx!pTdkhRtOXP(#W7`r@-PUA(tIu#J(n=3Lz)jP|I4*Q>q`q+lr
^n8U54n-8DiL!>e$XfqbX@KC*a-Rmpl##*$x?Bxu!bpk%b;M2VBD>^7H+=6>H*lCrfKo0mH+M3lODGE$W+Ic4^mobU(A-BnsmakW
!rLmkjD>2~HcWViJj%PRWETKS0fqv}gN&^NG|H~;lM9FHha$}))@r0oQ<<?NBxt=4e3z=!(GNBXk`JcEQ(*eCgv-kpOjB1;F9VFX
9{k<0I${<q!~}h**5UtfUAeTw9vlF_Hv#yiGU8??GK}AjOC{A*FspavCjtS1P|Ee~x*sV~i3!ozJ|0|p4|(_X4`C9z`m9Mm)K}HP
cbFqYAp$pMdtE!kT~V<1@tzw#d)bTI>a_^%Xk+JQ?dP7yj`g(bTA8iI6L4H<U0G_3;L)aPdW3j=KvJ`AF4MwquN;0ct~56vF=?Pv
LBUQLd_xP-y!F$&9*yziA|ZaIP;7!nG$0Jp3I|WdIMc)NI2kW9o^Q`H?g{C2$>qguk*XZ>Zu6$B1w)Zy4ne3I!Z@61E!4doYmlhY
@a_;!gwo~mdywWXpw5%1%Qb1Ef;$H!K}|xt6tXpyNcADP+;LCsGzInic*&9&`?n8tdZ>{h*~<{_4xlSjbUd2?nEqn<69PT^Pbm-C
v^|N+d1V}iY8ZzC*Q+=I$qo;rIc8rOqL<vHkFffAk0h%;ZlQ01Pw6V32KroZ^JOXeFuy#+Wjr{V&VO$vkQ7)}Wo`7~A%%>@?!yai
IqBx2B|e>eH#-zT&Hi0WQ3b5S!Ek;n9Q|Bp9EImYFneHu3Ymp;pWjaZGw0?5@;veQ6gmiW93`#Xii+X=#b=iluJ;e*NbZo?9Q+`*
afajI@<tDpR55&KNqNAQ`Yx}XH}Y2%p7sKzIcb>;GMh4#NfKm3zXHZ4M8mBMa(t*4foIT`y~AB?2Fe4mW(9{A3hJ$KN$EWpa<>=K
K}Pzv1au;n3h=qJ%)JBVJp;pDxHzY~^DOJBVTS%)KkftxdoVE5sfHgpj_7<a<d_>CXa}UbQ)B1gK(EOSzR<6~LpeMO{MM}fbux{9
ci&OIIx`@#$>c&coUS*T(OGM<ON)KEq9(?@ZM9x2r6(!*1|SZ$26DIUisz-Nz3L2~?ag46Tg&y{@9Otao}ZP^c1a9Q``0gf^&M83
bJM$TG2_V=-<GRyUy4zV$%{~v$Te`njk=38t~`Bf*c|}I<+$M1-s5<o0tn;~aA<`M`KNM4IB@gwKF~b#>p78`ns~suXL18kVOsBE
be}-ip?z}SX=gOQpjKWePhZ~aE|de2-+~Jt<=I<H&_3&3qS`m|`<C)q1tW8)BKe4wn<Ze-xXr_2dKMg3gP~GXt^1{0n8o_e$2-h+
mg!R1(!FW^@gT^v!zG?o?b{mA=)N0vjKR+NHEqC*p+{LMYVO<b^)9$=g+(1myW3U`0|ih_Oqn)Xf6{I`kz+|4HTGX|oCVC&Sk5HH
j_=QXaTd%x-?g#f$GKl3QEBGFcb1Z-63Fy-pDQa#x<;8iuknd8Q*KNtK)M#eP9IjCo+~Tzff-@m+__Vi@54#!{2$HnqKWe>kzPNS
O{FUHUJ|SZdAP7pAB{Ro{<7MnINy$N^)PWX_D{~91ZI=3@xCAik&Jk(dt@_GOSR3|PdhM+JjnkW`Y00-OBE9xgkA~5s;)?{6F-I-
kr5^`1UZTEV=;~(f7dz(5Af?}F@f>6ILcZ=nY}ZM(q4GS((N}<K|4LSJGk^ssyJq*@$RLiMUu+Mt0e96w$jd%tK7raz46wy`#p`A
+#EkdwR|LUM#(JxmS8+SL^DN^i-w=se+M(tXZzuDUek}mZ{51kFMIF9(cVL|?O(ZQ6cP?Bw$`+WrCIUyU?s1!8&j?q6d0>UFgX~~
vd8M<Z^*27+ue09X2Z7t&?U3c{I!!9F*`uo0oIHq8B8nRmFF69dLQKV55hvW!d44)j3cC}e0RulycoV2#Ca@xs}8CbiyFm$T8+`O
3d}_ub(xOQ5z;p}9VF~IT|(WuL^4Tj?R!DqtF-1tdNJ#F+Lxzmt?0KD&QSZLy?WYsUUl?TNStrVbBN5=7xO@4FO{FEfr{~Hvgvg%
y4c|MzVM=@U1iJqeXkYHP4m5S!m=%*vpu8cv8yfKl_K7YBup>pmy|CJn?FS=KrXX|;z}`Oz8|@d*p_~J5m&kWmLm`1g`a^Rj`#6e
L*aK9j?g*xQH71QqN{bkVm{MF(RlTaIh*=0&eLg0U9yE!q*uA-^SwDf--Nw&v|~ELw9ZY!5lzo|laoYcVgihnP~4;SAxqrvpn2&W
=Q$uis4d?*`O0^D)lvh|MH$;QnH;oXWOezq&32U!Tda>Ju~~Z{yF<6!M#QkWE%nxHL@1)miC-whVYCXNfZ*k4cO3gyk0&RO9Nm6I
Kb?Rq7D#0|doJfsOx!(kssW+y>Gppbt|#v4j`hA+WnKh$GJ_boXp^@Cg}K1j3mYmwKapWRuV5+i^^!Z?zRl8Mw255df`v|}4h!tM
)xwGus#J?H>?dJCX^C{Qkl#%_E_&M`TKzK$h>&ycR3txp0L;WHm6E<DWK<op1>|Bpwi;!YzRxX%UpZCl3c8<@?$Zms=cl6}*;n>u
i9iWJK}@&}0cnHkZIZa<Ko+j3J|E!L?(XfiYnrUkp&%MkIY(T;mTC*CqR>qA57mIPD7d)CA!G9r!8FMdPl2#o#NZb@5h<;IRIt=!
-SxS~!8X7u0K{=R5XMSKjR?c5Nr<ua3^aeNX&1LtqI-uJ#+`C)r55rTg~ejCJH<GH73cmjzPX-ToPWbQd};g=B${`KB#?fDU>m`r
uAY;Yiy<ReZdb+}PhcTc6m5`D8OC+Ev12GTD~sWMdQGp~4ZfMuukjh<i0JVC!IeL3?82o<#{p}7(jVE>XFc}c*>J7~bHr8G5CVx1
bg#6rdU1n0e!MzyuJMHeC@5Kb24*%m2_{AQw1l01=<g_IO%D^0;_?l?2FaDDx-r576k-TvgkdPo5l#f~@Z}c6bZMj@fsx9EbTN5O
Q_%O3W14F>7kkJl@8f>}@Hyqff}I67@y^32-V_W7QcerbPdN#TB9)ojA>~|m0z}uf#XJ)WoO!C}f_ckZ@bo@l)=N$vDU%LKu77y#
1B5g@lm;LYOFx3%T@jlXA+A_*Q~+tXgNVnQ+a5&>)>K`r?wcn(TVhIu-p!6INo%y{7C5i2ZM{Xl<nv4STy}*syuJq$A{LCzxxDAf
qH`=GU5M%}ZQ`!ICYuR5;e`?TNaRGOqIL@?d<|#dyx#0Usj<H;v7tKyCe5&6%6L8#!hv%6AA<spD3#4yO?&IV@x|&pyz-_41bsKe
N>zfp%kxpJx5ZS{YcR4Uxw;0H7X}RXa(1%n((!hdgE?b;$f#=HA>Yh+3V+3I>KP2T4si=x+VPKZAw+X72=!OgD))Lcr)PDxO0fa%
qguu_t6pKZcq_o~&RT~f&}~f|Urxf5^}<w2C{EZcXt20%+$51?jnoSZi3tQs%)1dX9mW&&Hz`?-RhMvAd#bS{sK3Fo?FttFC>}Eh
g={0cUwrm9;WnKg61vQHh0c$r%X37U=MktYeHElo+cx}0qJyZMVPK&cd>=S;vCW4<<xK#2obq1Cy4z=X!KYDGQZwSz-*#mLvTFT-
Z?7Fbm#8n(H={10M716n>^IO~eOgc5hX}`p|1l~_A2nb`M*KtGsI_6J<j(c>DE<BlTwvVjsNfql6)uXME1rC;f!Tm+C-pPhA>%gs
S1Gl6l(!t!-o!D!9&Y6{%RS;0xdkd1!DMqN_GzS5xlh^ff`Ns8DPV_W`Lu3@I)%%?i1U)-2pw$QK%F@*oI{v>l;Z&Tq4zB@_QCb_
RBtrr@wXgq+P;$`BIC9D0Z+yxEXhd-6j6lIW=%v5uwsdb+5fAX%>Lr^$jLtfEv%O*gm55sAI`tSuxk($3=IE&$7A>7=wB|y?mR#F
Q)P0<Kz}8?vnk_!k=>z=B-Ka*v;%klK%!rNp%F%!J8L*+)8Jy@ObjeA#-ksUOnd487`12sdo6}P91%X5gsKULMoR*MVg0Fqm%{S{
y~0>r5Dk=j0Avam>=AcPclvPMw6(FVewu|VmmZWT5x67Xd`OX#)j|EMe_^`o2Btnld4BDa_w+gA7QrmwxhTWo8&PGnOF;0IInDs_
s6QY*o;X}*h<8|)9G_Jqb+Zs^f*r)PaQ5u!!^69qyA60q$sz6DrNEDRkDCl)RCrL}RUw3#<r_Me@mu@U6F;*{QEm&NMSQ48nyCJT
2YBx$;tQ|zV~IF7=wT>(=h`Aca3M(3mNa-689?s9Nuf=?3b)c4P%c%@B^czkhn^H^2-iKK<T0xK3Xo%Z*iGAMD<eC!2yR-uIzZ>j
S_qTMdb2Fy>(YCLDS>tiX2nI@D&bsg1<05pre4^11=eL}ZujL$Z>uz2>aE87M;E-K6|xvr8!LaR;CDQ-t`dl`iDeQ}{a)GMN!n*i
I5jTWy;e=v*L+@<&De~Ig=T1F1+W!bv8-j`YQv}j)4_4di34w1h-RtMCAI2$Nt|o$<$Y<xnXiRIureupc|b!6C(nHI=<TzOaDsxk
xlGW!9vVU>cvML4aG#GX;Wvl@*ad1L`>`{}e}nQ^ZG~Xy@Jgg(zBV-C7rBWVbgr)E(sVM(uF2Q+uz}icy$%vssXGVkr-kpHUcYbr
GZ6jIeMBz|<M+eIyg>EOE)eGH57%GafWhEZDEWccaH(K&4JTZoFOIrH`}6MC&Ols)@I6va;T8m@@*2x7z#tNbI<O1wJZLpeL<@cA
)<f;4{6}FKT#JA=NIpd$wT1ov)W|5L6-8DImzF5`&V6yummJGoUTn|GSfG`tVuWgd6^lFSda>IOH_&u7+lC8@Y#$Eyf$&cZYdAyQ
jV4txoNud^91-Bt$2QA}S_I=S>^uQuTPJWNcWlfz!90gUlAFTin!hF#!UYQQ0S+366)GLuvVw`_0%M;1XJ*j9u7KBu5PU>A?NL3U
ILY7JjPu-BFHqyl>8pLeetSQtijE>2WEb4LKy8EB&0pED^CKCr1LEm=<dYJh?M&=z#(}eab;@ocu=XL)HS{bBK$eRFX6OO_8OH38
PZb91+*?&!*S(xM#D!0%zUi#Gvbohf6eH(?mAxD$#vHo6o17CvnT0OP&t?a~*$ZW-I2n%B!=~7D4rF7~)?^bHRn}Rm3+`g!Fp+Fz
0+A=l<RoK7M~ZGP91X!YVLWSy_J^>{0#X?y_5}zjK>dngnYgY15DNyQQS-`RH0zA5jRoo=>E+K52kapV&lN!okXR$nr&@p3n}0{G
VozB?V+@v3Hmp(>fY}w1ptcFMSd1({;m70npL<Ghfx%fnG`B4>kk6OP^;w{4qf7UHsw&cSH7a*jD;xWVPBUiV!Xni#=CzY$QW!wb
BkG0Cwf0LrbNhU9`bQi7W9<CT3<;<6vUE@2Rt`HK-#B&GzUZQgs{{BSPapCgoD-(pcd=D@^yzrBN&BRc(~n!!(or=e4`9z)Q|!i>
w-ho}&`;PWz!Ut@Ca>&F7hhsc>}k$_+PDRdC*+_u;XS|36C?GQ`F^T8<GLjb4zt{JI$%2X)wKQP&?um>$1k3QpR2;V`?^?rlg<e(
2G02B>=%7u?@dyZ{AvA9!8-dk*Wzenp?OEMN?RIkwx0eRanTQCK+X=+Vc)DcE|s4?!ICo^TD>3%od-@~CiPOKizxZ1avAjs!HNN5
bnyY1S1t5PC+giMBiJ`<bi@sth+Y+_DZovKp5pzK1|f)WXv-_K2?$@vI)XV{dx7*tfTN?L{~i2on(2yUiVgW-A9&d^f0Tp>5`-7G
F=4w2d530uUn`=zd1<@y;x$OjRuI2*l8PB@FSDR@az3gD(2E)bl9N>VdVe#BO2|laTqTl8KS+!4mg3d55FSd_;kznM%0mkwKY!jn
V3kTOzq|LMocg`YMQ%IG_n+`s+iY#C8n<xc<{{a{mA07vX9W@bFf@mj#b4k;vu`v}&{vYpk`*sA>KKN$+Z6jq6b7vy7ZEl%f51)C
4GP%jYyhASXG|PoRtY<voXk*aA|eqTj?H*SbI<a(xl3qP-BK=0HrFjk&217${c@n;TFuz)F)rh`QsT7!AD8tO=*$P3qogS+KL!14
eLfyrW||PVa0B#hwE5G%Z^lp?hy@z&-+&it0|Jy4E(jyFKU&Md`?26^HHNSzL=!yv55~I_iJF_hBgP#dyh8I{U`+}yFK~GL!~SvP
?f?i2=U?439qfo2Eu+ry(t1x#o4rbOGxp-X7qc(QV*ntfh_Ouooh(Fw$YjB?P%U?B+u)+sQENUD7;C9~PYrIHwCZda!$A%PL|kJm
H?I^JSvV?i7+)c(t{>TU8Bvm7l7+F~qqH4r6pmPQqn0sk3}R@M#GEMQYFZLVyQw4)?o|<I>mJm#^3u2zutY=%<#~6y6g0}m_Sg*W
N8o_j4gvI~i2|%>SDl6CEm9D1q5FEgxu!v)m4?Oh^waOa_hCcCJvA_Xvt4Z$W}nm>V;PpK{w4T+!2RTmqT`XN1qmC%tO2cfDgm<{
P80U0_|*gqX`zkO<~b_xU)te9Wx`ycTlG(APz~ps*it8fRwS&|7#lR)skLEw){HdEYmT$<!ri+r@@{IBI!}ztPtdO+WIuL3oh{^!
iq`eMWodvpZq<j~N)?=_H*M-nj(N&E8)>u}Wz@sgOYyOmZ1Z{p(T17rxkb~g>}LCF%<}@p>5@sb{C?j%o;iSlbbP)K-yfUDa`G%o
zLG9FK}#hwJ<O3vA`O3Q{@9Y~kwf(+PS#C$ZHCJJYNWo}?~Cn6G>dqv`|A$KA^FgAKz4<3$h!UXH-q`;c4SFX{-7xG`xjq2`TJ+6
Z4y8hm(>kB4jRWx>Ew99fTX3d_2IzTqp~1`mGP@uxpRR}<EAY2P{fj@v&2DhdA<&dN#3r<StxZXpoJ0fn9?O}?8D$zyw*(puaj{<
pVjNw90HukP|6q95HRu=KJ2=ytE;MVl3s&xPiFo4d{@))4D9<JlP6Ux%d;yxlztvh)I_&@Iq~c2D8&m%msWA~Lq<}{a`K$YfVxs}
fzos!T#<-^T<QAr8_l?7lX6}8<hhNq%@pm@6|&uZ&B9rVW$T_J2`&VZqJnDWu+e{~CC&NzGXOw^!s;~x#xS~U@s)v8pbe!Rvb2Tp
>Z}`gwlG$dZk{lySGi?T+k%G_g$70-LmIbVx`^<qOiNl;PlsxkD$E{KSj^fyzyssB4_W@bu>}(pl+yk3`g`|Rc9N+mugA<osOl|^
{*U;BsAHD4F%H=@TNJp{Sn;`YYK#+)8~q+n_#_eu?h9fX|6RYy0c6S4ni@soS`;U%2=OKE7?h!i27oyf6w%SL4MPPcoeRlb0m*1i
pk8t^9Y|?XgeiGxSb}6cq)jxbH4g~q4i#4iLC8}<+?oRw2T&EsK*Sc%sUm^kJlm+_R8JwDbMe^d%uqc!dKz=r|E2yJOe`@Xq3^}4
{vp55mi9#$4XPU|+Y*oMxE_m%2{duh*JOFtf}X|cT5kVTWnQt`a4Kd^1Bm;UfJW}!un{GoutN}VMwqZ5ONYP`X&UArY{YC~u3irl
F+zn2q(f3%4|F3<%&6jR&2cJN85BbS6<~_-9*c8>F?>BYL^0%oIh+}nysxHoaWR}<6z=udXt4!b+|$1Vf&TO$ATh8Kl%U%RK`cnj
sZj!fL_z{}z483`H7)v<U%&xMxeb<&IMOh+saiMHqP5s^c{F+LdP>q!NVn@GNTaW2w(+yN*zom(m+2mI&nmJP>FS(8@E)Oc+|N?;
VHW6%4?OWZIp{NsIt@8Y@Tq%z|FAxeoH%(rH_!IX0E#Rk5Qmn+)1vz<6>^wQv;7Z$`a|wN1OJcCeum5XpZO2jnTe7A0s0Fcz@{JK
mkiI<Ktn>Fj15W=EK#i16z(n{dHva*?vALodRPl1BGF(!1HK{5jvjf1AIl&;{4d`(oW&3Q58zO|&oN(9KBJ{N`^iXYhRX#WGZO|E
3^?Lha1YshwVyl>{B!S+?m_=mt`d<t2O$W4**}|~&Vq_KLLfe{A)%J+fY|!VlCR;VRKgg1_0`1=Q2?m$Y>&X>{L812+B+@RzOa;f
t^^Ax2Iv#e*nyT839@+&naX`Y&Y1TT?(_ea=~=Ctb5B|nH-AC-O&;=w`fIkj{P}EPHnUeXlGk;Kl8|k)x;kEc-%nHhS{Lyyj=M3v
=UM!&Q3C1zfVWic8FkR?$A+rm(|jt}SZvwp>IpPl-V4jlwUFk;<8!xVYU?};5)ua$)K5}5`w)K_`@ebd$$wOb3jVYCxV$H(%f1Rn
EQ|HNe=ndNZ0z;Acn<t+j0gD_lGY7PRbovif7o=`@;vh&d714@7iLsdNKc@|H=^8kON=2AJR~gtODJk0pE*X&S6?^@0pZ5~IAFT7
_y^;kIqym5@KRZf#Ij%qK@&vY8mV!1QCsV+J#c-ep{$^}o}bac$iZ_MQKYG$>QC_5Mo>8??Kd3U=gx0O;B78^<n_dd$u#R<VUxww
A3>XfRs=Z#hhZ&(<m(QvZ0Rgt!0Og)30j?_N!1cvEY2qN(RBsWpQ-KCn!i_{KZoDxpDjKCscbeCDk=8<YI(Q22prA6F_IfYPwW}n
22aw%)$pq#T~Mh~uFV7A#5}C*%lE_7IG(km9IRv91mM})H2oXC6b8Z#$lz^dNdpHEyW`{bbnf2$Xn6r%F+OS8%oUU)KVFIKp3^_j
=~YV|8dbWgs$c18Tk$Ua4i7K<2fQN;o*uW3t8xQat`RH;X|uGSw2-wHjni2ko86pugxD=s=njHFMosAUA1y=2aJ9Lytl3S*#Dx|i
`SLi2`m%5zf$#Nkt_Z&G?YlxWrjXK_R9-;@?vNl}9~cMZgZU_>^BlJv;qEAR9gE=-eUH{dFPJ1RL78gz9Dk?d#miKX4M*dLG0TR2
A{hpSwic$PQMZF&>(p2Y-hM6`&V$P_4q5Y5`Ja)I<a{!1m2);2KBVp*bN}ucK5=J>fxoi=^OlO^Js~26;A6Un?>QGg8V%6SNPP0}
=Tc1qi%s0b<xG!z0*?ZUPa%qW89dXwxP1c@&I~dw<|nNBiZ=_95by%YXHdPo?@AkrlkT1GMe@1`|B(Rv?<@-v3^E*#q%QV#2b%7F
jp~OH`Tm135jwbl)>VQkqIzt`+F^^+toAlg-|M2Qv%D>A#*KuMV)zY@EN54t>|TB5wjx0<(C%!Sw%Ehfd+WzGWZz3M^z<3z8TH0U
9G)ya{_&4XBIGnQu(8M6J@rCQYiyI@Z9y3_1+gWMXX5@g#?>&7v4FcC9sV1<JwGn>?akdwjR90K<Jka$@qqC~R7~s0s-mPSYzkpX
@;sB~BeQyxXi>QGb2!@bCvuTuJWPhiGMXy2x<jc@Jc>LqFV2yRAaXH0AoX+?di)Fz<Sopi5_iMhBc<+7<p+0HUXt&`-_IVoGz!2y
7}iJGdo?=G`;hV;;NVA>(!-&-;zPYW8rSa))NkP{PU^MjhsgK7;9WzGIK-&3I?bbkYrwpCN7CT+vrRY4Vi;Y`w>ZA9pn<=CnZnfz
aZ4356HUgiH2k!Fj^p=`x2w8?@<X6~{;%dEpWy#7)wbFF>isYZKi3b*`(E!5;nw)e_@2_@P^)Ja^|3?yq~qIji35QD;}SuS+Wimh
7yd*rG9QZ76qLwUEa^1x()FXex6vrk1phBThug;h=Vl!n89!NiTGht=f7iQh)Qm=bGM6R^#hlwY+2@0Sn0wIm`R2^Czh3rat}H49
Rj1D_`KVJwSk>Q~=TA}9<OtJBW^WD)l0874D(A+{1_ud5ctcH%jBzp=HVrx=1Ny9<<tQeP|9n2bXM?))-crz!-;hHlxD#1ipZb@d
55-*@sSF4E;j`+*w-`!p^lUHv`@voNupK%>uZN-j(i0*-xPsrm{>9U`v%2qJMqaz=3n?Euz4gc25s$K}Z>oV=*Y|ZEKI*Ufkf7~_
7vXoo1iQJk$vuiihlxN#59obE$U&y!Kf~)fv}d5uet+|&hQ3z!Wf;eXxc)YCq`X@UW%z$@^p1!6AJIOC@9A^p?WXC&{zrg*Mn8+w
_{~qh-8V9%mygBY`<5Tu_s=hk7O&Un^uK|gXgxZ4`_t2|rg&}lb!WwgkN*qeJUHABJThO8hQD@+d@WwbC+ju)qfeNBiTEG%<&_`l
KaKRm&zF5yD$$4P?(G@=jCkeg7*Jo9>pj@~u~xfF>Z@a}S2j!qPknGch`iLtZCiwdzWlsJF`X4Or<iercXj(WeTGTXcEN0&!GS2L
0q!_J`fH%kn(iB&-?d~PisI@WuNQ{PzDKs+Ke@X8p21yMIaE?k9|y5e6)K5UOjW0$m;XcdP=DS2Lq!n;4ZM!+ueV+h2Om#H4M1u@
C(T`js-d<_x83?nr*~Gb#C_-J?T@U?vQNAeL}H1q{=LM09{;140&(qSq$roBw~;gL?0gfe4&T{VeijAYA6f6#+~gFwEXh+N7a++~
O%&0=J$hmc&`g<PBFSuQ8%8lCCc#MRo3~mOGHIk%o5b0UUO%Q&jw0I<S)Ta6;dHDR4B5NX2l9Z3I0&!zJy%4}v?Z+@SkW0Q8qjTo
($a+#r7a~TB>@t|g(jjYiZL1*iq^DkYSEWA6Y#1cf(l|pp@^m=DG7uqN<ie41M|EGt`5o~AfTdzs_J2;s()nW37Tl9-{uN=Ks1R2
Qp^EDQUOZ@141zi4m8kF|1+ORwkh+fiJ#%;_(Rs$#CbXpoYH8X)CIPDZ^uj%-TFOOHci;PDCKmWQ;P-s*iH5dho2grn2l0)>rms)
is_qlqI66lSPxK4V$U*RUSJ+|Z;K9m!G319$<MTS?DSd72Ir&C_)N%M>#k|)o{Pkk!p~)yq_7G1pYJ}oh28F3P;ax%^(d*gMv>3-
{S|nlf8c<K4*}wP!2kkD&wokw-alc=U}-bcPkf?Nnu(ET2T9HM(@#H6)3M$m_P^%Fv8#cll~GTvQtryB_PFf~U5T{!`MRuOjq7x~
B97RljjDj9qSS{kSBWPI7;r@vja_1ZnW2Wpqg2@l8{ShG_%{p0FlI9tNJczlLpXD9BDXj;TxfRHN3&B#1O}F~5ll_*MYCfg-x}b;
ZH@85Sj}cwvo*1?Zp?Stjm-siY(&8fUg)G0kz^4B>ET6!$SNPh!^7Ftcz<ap$!EL!!Jp3^DxSFyWAt9UT9QO05*(=mdoxF;;fEMl
rQ76XkV)b`U<%gk6<!>b^mw;o9DHQL9fP=562%G39H6ZiWRkpKz4p3ZU3S+374G!_K<vmHkPK;{5`;Ek#o!vCImS>FkGPBjyCm3-
cr9zP#TX%mR$w1hv;aQeYMyh~d)Lc{S4L2wem}&;HBkmOPC(?}oMU4VvNOqiSbA<I*Q-Q+ry;&hTt~kSY4_i4z~YSR5PpQGBFZHL
0K$kb!V+B4-Ni4}3!Sr$xz?J%Q+vR=H%JkG_ukJ^J&T+?6x@;Q>P_aunF%6LCP7mwU<kSoJ|*0N1(QAeXR4=Tmk*UoBux~IJn&Q{
jg1g(+^CP|itBpLWx943S)S9CyshTqJs{OfEMR|7jVyaX?cJTvZluKYG>FNV{qfxBR3=Ft0lyTcpMy`roTWqjTg$~v{&NQ9bh#n$
QfDidXCy_Zy72L`m|7oF92h%QBC|AQH4%Hc!lrD>+_Y~Et4;0d%#%(z9C>(W<z+EwRy#>yz7+n8bGH6k<FC5w0rSl=7|J(VzkKiN
VOw;(JmG$V7kA}m*=uJUFI)9cq#8wPC@9kpU!{bZQ>|9TOcHl3dD3so3}V7MtBZ%B539Qu3|L*L>z%{|vn$42+TCFsLzhRgDiHrC
N}3;hZ}ZkSG}z9Qsg7L?OVWps;l*>|q1pFx1B%8OX6^){!}Y@k0))7RZD`oByEJ^vnA3sEL!yn4DG;&Hdr>ZD2yI6`U~vJp3A-Br
vl2%Me#m$*2t|Hxq17!jp#{M`6y>s)3g|%;L~40=H7ZMJqGAjsc)m~|x!b$6)5UiNBA1lm?EQDd^=;6!s<PeO)iZJ9969`QnaA0{
Y^OX8QEB5nSuowR@Hu-&CZ~3}7-5Pd)tnxX+I6VYWqZw!n~JZ-;GV4lkUVy)5<_>pEk}>)y|J~?E!Cv8EOq`Af%HQvq0xhm;9w(n
^e!6vN5aJ<g60OnFT!*h)?~Tmx>136k;UaD+*)%+9t0`RGJM$M+rx>udxCNxYtm-3+@VGY%uZNcJ4}mlY3$0L9tB9m6jEX>+Jkmw
PMs16Z-Rjg__5FcpTl(rPbHwKHA#r8dU1(~8>R0$;OULkp!1jGq;>JjsBzF4D;%W@l-<*c0cfh7U70p*hK}6x#~D-yDZ6wURRw8q
-C5GIyl_1(`M7UJ?rw^H?e6mADw*H&p6H4wkVYadhbNj)<)*8iF?~4LTiw6mrZGwD^482YEEMOn6gXkVSu&pe$_1dZNDPZJ0iq+H
M5+IBu@@kzD!B5-y(!~Mn%<3LVmaWb#M#^7cv?6bw|s1#u49~CDUgcL8SdYt&yR;b8%%ZOtwIVS0+R4lLAsYA2Kg)t-`{w#l@&pe
L4{xa%9No9I@V)8CT$`>)9r<PTT2Z?(0?3J5h{W`irHHcsW6%R8xessl0E&*mC$Y}-3t2)D_Y&n9JkAAM_v`L*H+|nKH0~8Usp4U
rc96V+{|UJ7cFBw|NO*@_#hjx@dJ;?gs7gHqHleD^!GofXpPlge+$vhP1H$m99@XMU5n>h^Tu>Bc7io-h#v(TB*pUKAAg0FZq@zC
mM?C(aUYKwZzPdXtK;k~nS%!T;{YoEEma90bkI$pk!R=WqPet_{A{5F?U~$g6q1xrwa2M8t&w$`C?K817ryzW`J7!85<wMI(kt_X
X+hFxbcF~~`b$fo@paeFfqglZPkXE^)UViuZfh{JOG_I|vsKIrtU=$gcW|J7rr^+Euq(Y(UR5kg3z3rE4~!F%0ZC1~4w4(){1#}+
edJ8$UDX$tL3C+1a$ROa{Ampcn(e80HKALTLNj*k{P^dA^26f~hsj>pLIo#l_jgv$*ZV!5yZ|tRnw+-gIjD~kkaXRC|3`d<AY0OW
!6OI!s=`<E9d8&@$5Eua{IVE7dcDS^D^5U99!)*h0+JJ#3Hh|8OG$TBH_1i|`|HAuxY7CfAs~v6)zba9&5O@-kI&Ill|JIJa|&cn
-jgN1*kBCx#|@WWtRT50%UAx9IS;>%Z-q6m`^I{lw#C@ETIl}kiU=4Vb*szXqc9|K@|%e89uF}dDjuH9udB+dT)VNxI(DqEuGml(
m4ht%q8+%c{}^glu9J~b$y)Qmi=J%`l4fg>7v~d>2BagK0tJW-C8-WWnHSd;D_-7RzCOneJT}jWQ3A?%SzJNrS7Wqss_A)56{B8F
>$cQLj97IxH{XS^jw;11&ADS+r%wMZ){0|;QqCXttqWwaj%RUEgfGkQ%O{J^-EllHqT#ibcrSsFn*I&n;avAmz*zUZVxiNtblN{I
4W9H*rUWL_RSC8U#w8M5!pWgxyuXS5q4jZ8gcP5wk+%PpNdKJS8!dTEOley2w%qdJO)G!m6@Q}ZN8lEWywJbN+z;z#{ImQxpY-2&
Y`gkP?9X6x>o^Aphd@aCfFNl}<I+ToM4zYj&}U7xg{U{FaOdauR<%)LGD5%nVE&6<9Ih0V3tlq5v3{dWwl6dG8XNx+akib+mJ14K
HN4hLBk(aCNx}T)vn;n|2-GMhD`$b>9(@PU0WOD)|Ct25+chy`LeTK-6iLR%iK(v&)PHo*h{_l9G<1yyl5hZ_hT3y*f(Ez!og^re
1leo*+^ESgNDw$0CgD3}p~>7BY{Nv;OL8W+W<!u!=qczifBUJOwkRflr7Ma>+&t3t$Ad5lO&lvd3NO&DA5XwsVu*9xNkDO)BNfD5
cBoXc<RwCu1xVtdOEdt~DMZLrJZx)UOf2O18hQv>!0o&H$c}VH>$U3!c4N1rza7UPA4TDD<O8sBQq2p4%VAbU792Vr7ctUMae25;
#a@O^=;WVo&M!fBh4wxL4I_!RzmUoAZV)v3BS#9M^n8xvs=}^hZbz7r=K}d-WSj*Y0n8}SPZ_NnvyRp4I(q|ZRHt{PN;#JBHlrp?
xT58rgy>>=%Ig5vwr9Ncnq*0d8V^#v$*{tN8O`P;#5JE$M$pogML`rqG|TK8D}d+1KIQIbq@AvM^0t0P22P=%uQDzET2C6|*EN(^
!yc_WA5AzsX_}I`D!Xsp577Dls?rpd#{J*kwmI?sT#3H|qxi2e&PCj?5?kqO`p5t|33>z70ZTwnILLdn3)m+$D%3a-L+~XIO($?J
AzA~(3!rP#KyM2~2|(7Am;@qu)&B(k-_%>b-TAAx?iw?XsQ<rwh=}ix!BQ$1ag_*iAV~^6z7!Y(0FjFMK+ZD3c!WQG@I35VtIYfe
A7;xEIKb+tC5Ra!S}JsEmWm@F<LDGWFhBG=KS+`yz}8R|K#$S%`f5#W=q!9kSm_T)E>bjNAKxH*10J6MeYmLt{b}%kIc!G4ssITV
0tVq*0v?+5_8vBVZM!XC^`)zrAodIY5P9GXAgR3W8eR@19P46p`*I$HKWrj{5EzJ#WD$`MKjt6KptG8m2&fA_?w~!$5B|)I{hyIX
tNIQ2f~<-*VDMv7y~Wa)Gdz#Ur48=4a9?hOW-aQZ%Yql6CLysP$HIO=>Oa7rQC+^uHdLhQ+aP=2oz(dvg$WnIa;HJ@!i!x}4v806
jz5m+%$65vp+~9mQ1F7=f`ETfh^2QPXMVHN6&9pD(ar!;rYbFrR1+f7QfSdmhmahRq`2iYBmD;qsBvIjQOMG)Kr|FI6uFg6X*2Ku
#Ki5F=8Pg59m`0VOED^Jttz>b%d1xKzTNWwTpUF3KG-N>Qbr|NGw(j?Rc{wu111QBfDx8=UCH|xX_!Pz?s5bA*%1+pU_?=pZ_ieX
6~}PzR};X1eZF)UY&2X?lrQ5VggZmY*bsLk7wWK}8Mw@-!hscHRAANlfx!0!ol11wp9LP~2__JbSb`CW7?QIA>h!i5sO8U?J}+!H
Qz1<iAW`0m_!li#wcC_vomtt;06s9VK-DMh*mR+S3J=CHlR+V%#Aw7s&A%+^P-1u&L4{q)!@4-~eEtf4$UT;hS_dTZG@VJLKgFJc
cxb0o9r0d!KHux`y{v~tS(bzeC2v6TQ0zeLFd3Yq+ntZZreLH#`Nt8w>dGJS1#Kc@S`C;AEFetbkz_jFWDxOscBvxB4}l2)I2-d?
>3&2?ZRH#pn-zpT5a2|%_(+&V8R*(CZ&l_PapGAgh{~dX_b-(9o@7f9e#(vZt_me0Nf|y!C*V)(Jw9;1K@kZ>n`;t=gA=T*fz$^p
n@NJKYkd%r6#Oj?7W+dcbjH<EAqnK4r2^KFyiI^{<F8)c+@6a5pi}An8Anr4ivXQ%QU@?nC@TwOII+o4p_uGUn?5pUq?RDilu#6^
9&j3FScQABGg1L~yaDf*vQEOf*(rtt$g-rY5WjbPLy?ZdpAYfD5=>Gv0zG|4>CSbGIAWwTF0lcclvO7J81$V|m@N&BPMqfeGIfMF
Mo*w9nWbbXV5%vmDM6uPO#;4GU|&F_XZF$^kG!oE%T=!#2wjAPStF`2BAg7ZT<g*2pb53e6o$attRDDxpBfErvK@>o5V(l&Q_WBC
Vv4Ii={&Y44QHXY>-+zOlGO2=8b*LZ2LTf@%i-&2Yo4JXa6WvT-A>6(ke&wni>`wP$m^}coOgDPOq7%^hena@NjVB~f3Kiaanea0
XG;`B=Ft=>C-NWIewYVK27BRA9UITApKK5tkU?wng^$4ePxf)$?e|W*_|Nkw=hue(tuK`x+#dz=plJdg=x?6P5b`1B9d1w6jSln7
(cG!#b(R4+#uQa2<|7Dcu>6*42CCs}K*A2CNMJ&MH6ShQmtxc&JaMq_)X~icUcPYU6c}ltz9>i_Zb-slpfL);K+{89oM^4XKNXBE
`i6~$x5=CgtaLakjfLR=4v{7#5IKQ6Ykx4;Hu^I%K*8FBMH=-Oq<8?*g%U#=Bxs({xc!QdzBD21s>(X>qDt?jaQo+9?yJ8>7qNq~
Xu~`dhIN4f4HXY3SH+V7)d~>2S)gRAW7|CG^~+<RtD#_MCV)<fA}C5qC@p;p!VE<NML`HCjWCEgh!ipRW`H#DB~B(&#vOlcJu!NM
9rzjtea`cc9G_GBy<Z6V(M@5@aGnwOa-O4f^PMkQGYxH$Xi6uQX$YtyLV=-evsP`Ch{9UqEGtGxhRS7SiIK+I$rG4cV8+Wt!<}qF
4IHy_HjJ$zb0-cuV5p!Y959db;&^M@19wF)2m!&ts1OOxK&X?hio>(Bu;Ia2=>XtEYSpAw`qG^ls*aIIvkyT4d%fB3b$jaunOtmT
$V`Yc<RoTINALNcW8{3}(X?Y1Cyq7=VkcqM4>N<0iKTkx5v4sx&X06f0_)qp*g=*`-b<~+_}b(c7!*87(L;<th}ohRnwQAcNxB6W
#zSCo-^nr0lge6oQ5%@JCY<ANmN?{FVS-kKk!ooGgAX`!W~YT)R+2^(3GMCJ5O+bOBB%l)OSwDyh+qPHKkYmZyBa&Fo6T+(8_iA!
J!VHi=eU<!!VyZwt(iDJQtgOBa$iN*Xkg&z7uxVLK}w8NWS$(VbmgUyO;Z@w<TDc4KK#+>@j%<HZiL_+J^wv9Xre?PjTKaK$i-YC
8V*o4Xnxoo#htb4bB1R5XBlhM-A;yo#N@=#nTpX`;z{?~*4Zk$Iq<+d(DF2+yTIZT*m~!$5)_C6stSUO6txi{G{O=|0myI=vJogm
B>=*b6(lVJO$iVpnK|-KKqUb%($PT?OAwPOz?@1_M3NCTB_Ko<OwB}80|8(CYSASN!I?i_4R}_73Pg`Ii^whR`TqZ(OJAU!NiX9-
CeSrh2N8}ijX-Z9(He=|)V{EH2M+O)P8+Dq$wUNj%2d~PIa`5U?r}F<*l5MxF4Nx0m@_0;BGiG4v4y}=O9)WYGYHy{2=THpo!k*|
luEFf+XkLgk$DpkNe10>n}2G2u1|o^cL*-Jdf}}F1}TFRr^hkebcH31#1(+<I)bUw)m7YRrr2Uwjkeo2o2|fL^uu?Xp-}x<^6O7f
lSd3<8Imu2VTyG}4u53QVX)hgrafxWtxcOU<wOx{jJX!E5FWcc>&qF%MLbSP?7O<P{|T`aKug_aj5wjuqhih%46CA$<lGnwG(!km
3@T?eGKO2$vjMr0$c(}m$43f*jU!G{D;qEdS}g$xCc+4F=w?}5aav;KXyp0Xmm3j86$#DVMhc!mj~|DoX}sO9Bo63+nu;*VA3?U*
8-ZR034wN4_Tc9=KV`_|N9Vc3OS>xto&yzcZAYsCqjf4Sh8>b&f*J!9DWsy((WdeuHh!aCG>>#5NmXw8IVYie74a>Hb_J)RBvt&c
9e5lhjDR0P%FPL5Rf`0>V2feEQB6veXu#x+v6dpC7@3YHfP#r;`}GeWXP&+v2B6<eqjnN~J})|sjh9ET0uqFoDJcM?7=WQ-N&<l*
i6#nJsSD}aDxxAFh?r!8Dj*Nf>o%JrY#>zTLqA^kpAD<8a;%Jt5-3EF`u-nHrk#v_j`PA!pwxj)NdUm37kbU(7@+8NCN(arRRskn
%4s9E9-!vboc_VR&1#OQYBvGU7FT)(vI7Ju^M%@SfPJ`PQvfuH0h$1HQG`v&3q`b3rdk&ubLgjECYRDv>Xi&ZO(I0ngYs4o(H;Rs
0sxGGzv}->we}BJGphru3-zCQW<eZaVU2b{cn~yAq&ET9H|$#ZTZ@(<VcG1-FhiAfgE@O;4!x`qxnV^*9gG~eAv|Q#k`JhT1`9$&
0;+gemn*I=E9mbBcX~68oYh5)Yq`-Ma_SOuHaiqlQ3I_IuJeKFkSx;+W)K!IP!SlA)dOT6ENk2Bm>J*hl9TfpnAHc!5x4c6I9ZYS
6i2kKX<wa`%mhoS)lyGU!&r!%NV*iYcUqUpB(q3?Qna@0_>Bchh}Kg*X>R3m;u*%6p$2KfVz{9^Gc!@$3HGp3K&RDsylvAJ&uY%a
8ob@n->n}l@+Wqqy$&+IOUkV=NX(>I>j4G9L4>Y!cM{B0D7;=Zj;uI9QKtpfP=Okdz)|!;K(x{@49L?=XvKS8S$l4s7)!;vywK}j
7)IKB6U*V5!Md*EoD+E}a?m4kCZb%_D$;olUYN=c(~7sm7_;hdxb?uKbz+l%@@!+9;l4v%F;J#*I&3El4-niD_??a?SxW9CXbL8!
*%M}{nuipwmJtX>iDh$(UQqTlI#K5xiD0pyfRTtLXva`1nYcB~N<QvIIGz<~Z`0BMbK_L$-tc3VD~FD?bRNxPF&sqG@8jV^&tZC<
6Fe~Kh&Y&MxnWM*JXbp$@S{m=b(@aPbB|qV_f0OuBsGJk1nAFEfmzyJpcL@pOJE)hZ8qfrt4^mT9d*HtbS`qLlKIEOlnh!*LTV~5
IgRtRv{iX<1N2>IeIVPthUYsnjJG4!Xf)d+2@V-E4*O6&8e4Via7H%3Fo43!5@bn^xe)LOg;*!3+qTRbJV~ebF)3OaBSsF3Hpe;U
I5Q^0w`Jt<Oy#&B3HB_gvY}ZmAT$XDcyKj5CBG3VP;li=-bb$z$T<)y;k516!^8-oa5^xXc_Q&~f(RwH_;(UXrJ81NX{cq0B#sIq
P|>8e=Qd&x3fX}Vs1qeE?*p+m6U<4cBxn{|>S|LR5Q-CX1~6k-E+kwb4EqaaX8}PHm{2x?h7dA@Lj{!!j`3T_qmqHZ1xbfMh#LfM
#-t7CY2Qmi1Gqz4xM*hNPy%7%Xa#$6Ac>InC?$9;Xr7!w0U)sK5bp4aqs0YTBLo@({gaWcYcgjVh$e|q#6^gEw|1n6L}YGrO|4uh
67L4Habqp!0mu(H`hfLKG#M5ppHo7OB=Uy!#lWRx)I84^qjiy_`czK~1I6nmXwGD`Nd-Z9$Y3aj1du@B?ApP_qb&+{PPl$3N;?{x
rV~gqfy2-{iwQy52;{mtj@`j*jpW$TLb-exIIJ8%-rDO)=vv#j;tv97OW@gz#$8j<<c1}in1D7Fu41EAQvkmFA!O-u)_5LguKVw?
EDvaFe06yv2*=Ivx)&~mmf6aug33^74h3(S<0goVS98=ciOQ-O6UQ?S+S_N|ziUXIJ2f>s7#L@iP&qo+hROkMfLQS*uu7g&s@|rq
Q^+Wb@$9*koGwU=+`X5#t#ec3e%2(^>#DlrnFDX^S;U44MBh&ftD6@x@Ey`L1mi@suf)o%>FM{;KuF*#s$T}L*ZKeVy5M^=JN6Gd
X6(mQem&e=V>u=6%bvnQ7JwCDwwfE|ZBQ|rMFr02d!XkXw)dnBiW9k3?h-N3)XiqVeF33wd_t}o?D8at(79)338%oo?_y7k)(DJ`
7%o~lw(W#vXxt&*Mm`SO)c4JnveC*HH7WswheuKp92#cC6~zJpacToY9y;~AyAya4JTwPgn(;enfdv~)BcyfRwaX_};sc!Lk%R8I
N`ULGw+DJNB;X?fRRdyQ33EJZ1l2rt+iY1Ck}wgBSYMS{jd$aW8Livc<6$r^rO<O~LK5JS)zGGfsaej`X;Y1h;}?A4+0i=AhWCq5
Y+7V>vr~OxQq+uMy+LC!lbcg3gmuPo&a-Z4dX?t=GG!`G%8D8s)x12WetDP%b)gPfk!_Mra0RXa6z)eP>P0{%M06)+n>H|n0?!;7
wrNFiz+&O9D#Tp?DMMB$99VM=_@+iW85;DlDP0`~&gQZTbvIl>wHooyPx9y#J_F`^Z}G{-h<RdD5Nc!0Xjc?ifv`iV4zbxoSu-R~
V-6rr9?i;C9siZiY6~O_9DD&N+yVv}G8k?g;p+jAEdQ8w3liH%fDDoeI;A2?oFV8Te}oK8BD5gqgra6q2+0Hn%$gkdZ>373nECVK
zIx@fjNA8F$vxX8%JJKbaNSv-JAQTg>qjq|i>__Ok(xq-igvON73UTru!`DiaS*;!w?I~d<-jQcEH;=Sc&mjf5-;;m_8~zX<T#RN
CSlV?nZreBF{O->HaH$x9wn=^B!D`k1|=L!PT!l3iWYnV$~5gI`R7_ZJno+OShuNGEQ-iuQH`Q85%|?4z-&sBCzo*sUadryvL(DA
2Kr5aNmlA~HeYYG5DF3r65zrPkuMnwXicbXrxSC4CSekbEgJRw{dycAeg;B|gf`}e&mmKY%Fs|_Ebf$9++z|Q5Bfu?LxHTf7g(wV
;4pg>ZiCfoQuiGb6$^pm#S$<R9LbXsd33)tN>(zGp%q?anmA(x8a6g#L5yrjl#`0F8YHn4JJ-xU<v@qzAAvOcl|}sjp#9m$`92>(
7KiKR*)Y{m8wHMR9O0THMURYP3T8-=US$G?5t1<S(pqR6NJJI^;P(0wqKN6mgF?pDwUV)Wl^5FAbi4#xK7LLPMBnA<2>Bj;BP}IF
Y>;$pA;~a2F^!DjEU=PMvQuFF5KJPLLhzx(tc?nEcVI{Z)E@beHvS?V=jhhf0D}@DEP^sH*x@86t^7G~_vFEYdMusg+|btcja-~G
(1AiVM3}5yu&T~7>U`k@G|qA{R4a!A$@EL(CmGTp#6}_q!T>Nxl^LIYi|`YRDXL^L$`BN?hYfu2r=B1$=nA7mIWWSZoz1EJ<YC<D
BtQCfJ9!?*$MSnf+#onO+$jiBl&9o?7$soY36;xRaEzY?+V4|g2xtkk*ztowchcC}o6d$9rUfZ?$Vc_ZG}-~ljFmoh6qP|q>*RUp
jLu^*H6s92Gi%w59Opp%m)-Wk6crHx)<RYUioOISkR(&^JJY7wID}2=o$*AiZ!k#CbwgvbK-BO$UK8V$TGi^dFS9)zu#HWYn$qWH
W7nz8ICyCr%N93~jHab`7~6Gyn5NwNp1341>cDMs?d^?3@q_LeA<q>X90Edc;{o8b-OIvs?i4395Ql7s5KI*$L~}eDBb27BCIDFy
%T(OypG@)Ia&r`A@78yE0y4CA3`4V=Bnd<P`QXfSsA^E+beR|6Vu=ayfE_alV9WL?<<ktQOYrRj{IJO+fi*}WFd%xO2f-yui2{&)
=pO$o0fHJSqzLUYObvn?&{2kB^y&h;(|m9q*Q?zG><F?U{qdzTo(YV+Qq~|TNSMd`2lypgiAw*y7*+Z*4K5it9ch_Rqc!(I6gDta
Kbtz-HiFd~B)`~&5*l3d)V$z$_rt0@VjXW?TFn&!?1m9Ck|q$9LLKHg<!=<H8dia91)wG!`RSn-A$~*X>+wTwg%^l;K@lI41mE(_
OpVykb01joU%Y!)Ne&q26P|vp+T}Sw3xwJvqX<@%1FmJ0&Z}X#ILyTOLk?^YIQ>Kl)I@dIWH=AZ>_*fPgo@>b%&U}|Jy=@1O>vBJ
&MegwxvgIYv_?XWU1p<8z4BiVl2JsYVlnZoV8o^({Bj~C4#_68CW#|!)6r<LB)<vVM-JqgTsYMrf>3Z$dBjVKGF}XgK#g(X;-P5t
Y|%cD+44ZS=pNr^BRjd!ak_KefzjZDeF%nlfy6;+-frMeK#(6^EI`yXJQR|#pv+i3CWsJ5Jr;)Gy|N&RppNsgEgIzZ`!kaOk6ce3
MAs{gRA{yZUq7%T>KPUVB9JWIuo%oo06M;s2ylc1=fp)vwN#SR5CUVd^iM<Z*0!$k5*HZ|WHmr7!a%}CU3T_yqp1^JN>Y{6OdKF}
6&+3AT?XkB^ORmx1yGGKEhJ&fGD(I94fU;q*x^0(%Fi<8EFz)}jfN)&9SVvSQH<Do2r4weR*KJ@Y9lTz<U;zWD_fBeU624^(nLr^
jS8~JB{5Je#04l4kW!2VDL@|({_n*P0U`VtL`W$OeEfahv$dRVkA`Z>N-<i%tzq@E=7*8zsq#{aL_=v`B(!os=+2B1l0<}9CU3TD
4`c{JL@7M0uN-~7r!(h2KjxXnqh;dX&f`K2pq+TC+f|T-wOeYk)xM23Ew;qm6oirlk;upVHr8!U2l@1-s;O64jSaDlHoO~*kk?|3
6L3%P>KH6j{I5Y|<tcrTkn=_`RvJ>Nr4oRD%tN7z%3h!j9Rl@4kK|zk&}mMlk7tDV&yiK%x=bzZZ|uSP3_&DLVELA&f@r{vCH>Z`
)y##Y#(|4XLG=24x9qml57I3GN|69ipx|_i|BNLrBA|zbjR`4>8V<vmprPgt?h{f)94AB>C^3s?LqUrzr$LQ`r(0|?(Y<=&^4(%;
1>s3R>`(?LK};7Qb;%H$Fy^RXbd9oOORZ+LRs$3ih6saVmW>AFM=``QRFZcZ7ebjRmzxkeDME~$V8<~N7zz)s)ct=CuNVDwm0VO(
gh9nds7B~Cl5yY(CZecNv^oc6tb!*u+x}mt^Gt1(Y%<uC6WUX@V<h*#zG_I8%`v(jaKaR;6(tIK$aHmv6)>wAhn)4%k%WCJ8D_Yr
X+f}yY$!t_UTTcFx?r%jTxIR!<=y|{kGdkmj(+f$B;m5H4P_O`C?m3dgvRS=_c9gNiYaM!Y*`(@eTbItd@6tmeESbfgYbp2$ve<F
|6k5aZiQH!yKp^_T)JsHh?qkd*OdoM8~V+1iO<!VLc%M~X^F04h+^0igsW0AApg87tZgsE&&4KTF`_&gV;4mVgdpmv4Dv@_`U|~l
+=e_0$D3WBc-(~LIw8RU8*fN3b47HZkKlIRFmgbSnE4(S(+mSmiX=L)<eM^RAfiDQNY2_zKDZ1!N!$3}Tw&*mRK?K_Fc4cRWiEb~
9CM~JU1`rt`GNtK0I)n*QcZ-kQ=G`e9{6`zI)EsrlS!&H>9#eiU@7J`&1@7zI^4^kBn6O4wF$Z4qm{AQN6!s46QHXp4X~Vd?|hRL
MtV|xF&E)EcF$+yHBS7I0qz(Cic&^0J-`G&<7kBnc@czS5kdhCW+{p#&Pl*Kq7%3%ghHA;6w>*e+VrwU5g`ztVMg8+wr(V5*xG#V
h67;o20lYk5k>RXPiVm>bm6H);32_*K(e-5FqJTsx?5~L3Rt!M$<XlM+1(%M8ILMGViw3@2(bf0p!s+`IhaGr1GZ_TNQCi3AW}Ve
!fA=_2g>err%}{-aMaR1CpUsX(oiJ=cPEtSP9!HpE5U>g5<I(v()A{jwgMkJ`#+70Abn9Zi)kVScTzfsSQ_4CBKNPw^;5CZIY|AK
pP6@sYNX~;;)*p0$sAOg4!YZ{r2rh*BVy<+fwV*73y$HM;z+}EC=baTfwpZRa4BVbE86-BD>{aI4!DWNPp3fBtST!QqN$RWVWnQ5
hX|huK;H9>Vc*@Xt#=X}z_$&*x4`DwY)udjTDi6^ywAG=9S|~te+WUhY`5t&Vk3=4VXDY(Vv@GU>bcf>JB?y0h~KZ{i#F@pYiRH4
hhvP%M9H#4z}zY+!+}#&GMSMXT6;NXB2s2Oy+rdbz&~G_N=dxtXNPUOP7!1cj2I~>G+>Y@HpEFH1kB{z2zh{q=?tGpe-QmuFx?bW
57r-j5Fb5<`2N`BaSCW=LO2^lGDQUwK|~PLlu;!RQv|^jg!5{G3SLg57D6r-<%^M$iW;YTcQu3b?D)3UG1+sNd--7Q2e~(UHDhBX
1W>{PkYlY%f%W@8D*|8#%=dA#b#ALEyBlSp1vJ?THIR{nc}#RnV5@Pr9~Vh|M(hK?|AtkW5`bv{?}?N${gTj!@ISHgDxdS?8xggL
wkf2EbQ!gXDu9TpnbZ8Z;);N#iXbbP(Iz$$Er^`K6EhK`F))Py8U*bRGobDUgeF#+Mu2HhpbA2%p$bN#15SdLmX;Za1g3$ipsE5T
s#b~=KECsBs&0I;bU1PHHKF(rLL$Xk6$&4VG{xiWp2<AdwSJ;1k}HqSi=j^_zAh?eq^DsLm1r<#eSaKn*o_|%fZek#d5jo}g0{ty
yycMk3D+Vv1`d5s2bbzI?e!rl(k2>2BNF-DaEe`Uh#EVC&;vx{+<CeOTgBEW*xj5b*90NafGGq~IvSH!iYbV_=-&<C!By=eXH@1h
DK8qcXhX6tPEeo)20UyIsl`!4Bo0-hzNKa<t3}Y3&16WCfLKYC2g0nxAq0$y$N=&}BaX~eYrR3!CsEQJb!mZ+>;v=Dhi~WY=euHj
Y|})ByQlBW`Ok1PCDbW+kO2ByBji{L7BM||(tK)^M`eQs2kwD0Fo!0AR75;xKoHDWBA52(W6*<Z0sc2N+^UV;Yqi{mOcq6q7!XFl
9>2w83xXMJ1p9^mQ390=`_Kc|;4ytNHBlcCJyiMr-^(}8ZLvIx+hovaHoW&C{+_W@Za{;OjB3a`0y|=@83;BOb#7`dv&iAp=$V43
qmWx|iK49*&mi0~?NM_F2~YVt?&p2Fpe}4l6V<xgo2|LbTWf1YY*8I&kv&#AE_GpvSu2(b+0aPBN~&QPXln#Gr2CcQ7RVZ4aDiGJ
43UY>G2u@ExVXI6^Iiv-7$@(FMD9&zu@T9|RU$A@^B}>5BuDr`!4!aLb)hYh^Vw_z+MATfPIHm3@`qRe9%uwnQ4oJs6v-H9Nhm0h
gZE#Q{{LJry7h&3#|;U|cwdgfv?y$3LaKoS$broAP&?)h5(iRq;Qk%TavEY=M1)pZW%ITX8vE>r#s#qhigY=g17rgAO;sZZ2}2><
^5)hCKzty#HQq@(1{D)g{TJ5%p3VGOjU9}Xza84wiOiGV7)1m@5;6@G01!k(lmt-s9`Xzc5;8pYE>2bs^-!}31*C}rSsDWVd<@Ez
1q~EQvFPwP{xI9#`g;0e?GYOJ5~U$1C)P1u)z24Mb{sPO%pt(}vOu4Z^KpmyS)>Ol8G!ty^~ODya`h-rrsP+xql9{Mb0@SoktE7Y
FnV(xbcQ4;A~9XCL-pokV;Z5(3@Cw_ox*C=ukc{^J9F})+8<$x3^oaM5U}jaDF)Qc=RFRU?@)rh<8qz8r7UCZJZ<F@jt3Gfle+lj
tg)nWVZcO&(mN3CBJrqHv*#wGE$C)*U2LKDyzK(-qqyppI%M1^dItm#><j`Ch=^}&8%vaz9COk>{;+qviy6#8DKdH;N_z`R9<q!|
g#ri8bOk8T2@;f4kU&oC!0s2Tq7shZ;d1OCVDmiC>Dyv>^g=-H9uP<9k}QHkLjNz4()g(6srEv@I6(A(CLh3@!An4a(E#ZV5Nf25
nMr^OO~YsU|5;^&nhF#V9?9CNeXQ;mNU<ft!OgZ91qk|xd{`)BafeI2aZ{Yb0TR1Qbb<z@J%ROv)F2$!S`Ks4u3u<uqzhnM*RE_0
(3xcRp$}RbCK-*)Z%zdnRw<brpaqR6+xv$0liNs|aa!9Mks%U-BS)$k22f&W<>h?Pe-!=}TX48WbPM(N9`gS`s~(Kz8@7;ses)D9
70x$pOpC;M(D%dO4FY!%?oEaIvf6eLLZWYtARl4{7!grGq7~9j`Dv#BCSV*)U=l55RSw%y7;N?@fijYO@C%5Vgk7&d0}iFCk6S4|
$yYC6kS#>NW*A=l`uWf5{J6!p)fozlnb8b+#<*t~)3suBVu@Ulv7-j)=Pn!qb;2~2XAOOP&>XVsL!j%9Mn#*Es!KTg%i$dpOhM-#
9}E5eMy1*lXc)Mg7{Wf6)Wcg_E{+<@<#?W61lqgA?&@=eemo&2IXFK0l95!T=*#-=dzvpb$VN9a_G>>X=w4btdwbAweK3bzq1mdz
x;*$$XdX`#?AXd)G{#+xL_v<DoozJqL`&ENVEKL>&}f5VqvgVbUS$3~?ol)yP)YKN#&&`Vp{en8$i{@-nddbY%5_%($q~I8scFHs
Jq@kWg>wxNnTVxko>*&Ns;m_lIR@DXH3uUmoGfX#tC?DiF&PLE!PEMV#NJIYrO2B4bcP;lVoS~(6aD<*jv<Wr!J4?VjydJ9^ci93
^6R7_B=W(GT4}NjyVh$ZbYnE^5k&(KWf>@FyP66+xEs3;&P9S>y*fJZ!?v=^5|cpM1N9((1_FkVX%zAx8=pLZ3ZXL2fYe9ATAvor
1gbPrUt$2tR8M?`E`|vBAEV6u0SiAdGA5NaDr{tj12O<|{64-Kcj9%+o+F)2XDH(nAA2Z6;FBgp8YV3o&aX+46g879NN*C31tp-~
jvQsVm<ulfv>Pg=l2lb8K-mbuC5@C|svhw2L2DG9d2HP{scRXAnMPcbL9+4`1|-E*BP5F?L=A835vi^0XmEGIS_XYS0q`VY=fg*0
qvQ#7(r>98D@1_OD`EoK#{&VvSTZ>MM?3a1AIA8DNp_xRxWyiR-J}5ML;cF2c9mcUeV|^s(fLuc_}kMB8IwnI$u4UT(7d5j-&G>7
TC5%{^|RLrBj?VPJ$2c(SdCQ$Fh}e+X5o5z%${S&Wb_ItLfSfZ{RfxxY347(Quj^=3k0!2^UH~W_B^_LU>zqh(sm-qAdlUs_q2To
;%6Sv1Ib-A0UvIoS{^kFOaQS6NSo(h8td<;R8i@PkpSh%Ln%xUG$VN*T~?J|otL7+T;zu-=l^zb*twm}Yu~q9I0uHA1{l=?kW$0I
@Nl}N+Ezg>X;{ZRva48z!fUQ=0xyzz!`sw%2Xm=Aj`Td}?5rW`Kv@K5L$^$r_>gB~-R}bU;{{DoFa-b3Mv~i9MH9$3F^_)7Rwkf`
A)%tb7!1V15ho2eFcOtXL@^Nv^ou&-%r90MhoLn=LRGSfNp4rjI0}c!Aq0>|+`7|ghkrn&$G@SZ<+xq(Eg<sLX{#3mFo110BK4qh
smpD4JMLrM!c802t3qhXNvQ->MU%)W#`HPI-v%M(#Wlkl+ZH>W#kknwRTEC-o*ZgT-I}49;z5p!Qx8_8MD9W*8CrprnTd^#LJmd<
iNuHo<KY=K0-1)uqG#tmY4JHUiAw7}l+o5ummq%QBrkXsO3?T`^Nt8(Mx;_C_+HK<gY1A89Ubl?)Se;asdtdZ21C0s1VI~GgrzhG
0ty-s@eXlJRwCsLU>KbIo-c@1H9Bo;dCtP!d0e{a6;arEk0kkoxVbSgT;EhAmZE#^#0PcWCf6T^Efk)2>xT5UGvBzW)juG50!?`H
FO?YU>-F3<k^b0Goj!Ip#ItBQStKR$Q}DiUd|-a#?E~nPS_E>RY_&)q%`2qRXp#n!nna?4gbD=cj!y{CL=guhUPv64MVXvIhYhG-
CsRmnkmx7yIKmnUy>h>SK6Jwb5e!2$nL+XZ^pvLARVh$-oVQaMt9Vblk=7Sm(^6ETs|-lh{pei&+uX-=tc^)@d794#d5O^DuG+i3
ME3bPpm2U?Hp!43U`mOB;BC~OXP}XiFepy2QV<mF3~=kyWfh?#BKa9xE1YaRu%UO>`Gxd-E|!=8ZUjnzoYo+JW|&kU0<?QjFo+Il
2-_BzFOl;h^wMxF|8XD$fv-V|z+j=^XOVy#f0+4g((w_UG}iLy@2xGX3&=o41!RpJlM+y^4KYPfNKFL{Xm(a=sAZn5QH`;tb2#2_
H0sv4z|fY6wV<o@Wzh@1?^-$Cd<sD*9FbWH#^I!>LbkT*Y;HJey-i)>nKY2Zp2ieqP1GRE13SWtjcL7T%@G0%79bFnRT#Ju%`r3y
rNNqepjt(f8s?bUcvFDk<IJOVCN##?kOv}~wuEXn5sm~yO*2vG$<659Gjw_{D0oK+P3IiAy+$JAklSJ?VTxFnyGcxW?H40Qo^-)g
cUO4e_D0=t8@w2UV{GSf%TF+n$jA>cb!$mX*6s{!69KVRA{rv5TRBUkhg~`jjnaESSPmR-Za0Fduxv2d5nC)1jDuu2t8T-GL@>uZ
WH}T-cdchc_msrw=E2K?SUa#$z@6pFW`-i5J)T(AZt^|`YV9qHTqH`=ku5SSs|s$Z%vng7(oLDzYBjEV7(RKm@0=`P%z#Fc8ICov
2q3YKBfyJ>5KX3za1=mP*AXab>6f$$!H%?>Si_DadBl^onO-~JL_!#MI3kn9#G(V(ig_V}Axb^U2r)5*UM^vVW)Ng9cXjG&oN<Md
N2XkNVNGa*#z9|UB*Q`#>AL2d({PS#iXJzm#aZ(*3O&dw@&xKfNl27Xk=RIO8;cR4OWf2I3{o?*+R_e%blOcWVmteL*H_8y>7n*V
K3TE>=us%Kj@9#YF-`=b9o4OjXd5$H%p(V=Dx4ZOg}Bxd0Nvawrgb5mkHFjF>Ap^qte_u<$66Eh_7_1%QOlrm9@fUGgPPikMJyX7
gMJ%zoup$i)crV^#lcnH8gI3>#Ki@Sd2_{hctRiKCY3u3@kJ@{tLEl2tPy;O15C{$NEH#*GR?7sssn5i0aV3JHp4N|P~Z?~(mq-e
0bMM6cQP2;qed9O#wCqbl2ahsR@U8Bf+*0TX$O<YG!ED_y+Cr}j$@$18W^k~S908g6cZ70EHD(088F8d4Tu*x$p*j?)PV_zOo9R(
iviR>#!6C=N=*w%O3=iVA*B<?au^m5EtWfrglH}pB%2!JFf3fg8lj*l3Q)hzmr*H16CnYx8j1%_sam5>k`gMEA_!oMk)nnn8d_kG
prUCeCP_tUDj11Hp#mRdkpcCG*|k&UVu<N469rPOAkv(1f1p|NWHkul2I{Cl5t|rdn;huBO>iJGNMGj96$lBvB2sgf4Zx~&bVWh$
v^0##6%!)R1q8%Y1tl!Yh+NA^lmjqDO$9i!8rv?KDT*Q_StS^VF&I^g1|3Mu6iF#VKpG8b(hLQw)Ki5g0b)RzA8MyCaP39Mxa-E)
jTt<<?SK3Y%3df$f>1lpiNnqMV{9q85ERgPpnkF-l=p%kDIY%%r-5+8f_TSwhjEH{KyxN$J$4tcTn+_*1LsIpNO?g1sW?D^Pb&We
yijLPh9l7pAwoH8vW&282aK<bRinDpVs~O#-#IV`8=Fo>!w2m)HNH~<$dR7+D5!}(L^PW0;^6(m2VFE4EE!)!!+1aNthj_*NEH|&
ECbsos-_6Y9^m-7KG5q1D68_b7={w!EGwAELH(K`j2Oe?H<-3MIKYW8sfcN|*pGn8n>9>(uAmiq$c?;VqYrVx0Bm5v3&ckDXwW>|
v5GdqGz3M>qJWuXd6mrDDVBtQgeZ!FArIBM<A|VY=+2@j>~kZvDGtbR;80>FqNpQk%tn;NL2aW>ridDZ;{o`cr*$2dPIDDT+f%gR
Uex@0INs)9it*ad;~3!fgUD0EQxb&{2O=hAxfTe<Vx`bf>NXJ2lT}4CLJ3jU!{m4GXYMrEz)ryZLitd>i4S{dbbf3Nm?ZcDY;CmU
oHZH7zUraUM>TQsr3<d!qnoAz$Po~PgT~N1BM4~yD*#P?!H>y+%#-O=WGax=mW)*Y2b#dDNBPGEvlHC7Nk5LZai7lbY?Koj__D;g
HIkremUBuRwU(kU)`PJd%4Zaw56P}A<3gScC#Lw^{bwif(TAt*7LuYB{!Cu(qzAkvY6GBmTf951RC=?v9&~)X?nrZ;d%s|i4Z@I9
b<Uu=bgyt}vv(vP^N2l=T2iP@XjKGI>QLGHAiAAHlm$oGAnS`qRSB}hgVjE${RfcI$R082CfiSe-~jV}DvW^j0;c$>kfdgmgob~^
7(z$ZLnue-`#HgpfcDiiebyMT2Z9hdgXXc&2l-?oNnsR<6m|lRTl<*_uE8AG0m2AKc@ID#@F6KwXa$429-a56{+P?nL=y5kP6O!(
LPJSHgc34C+xd3QXwrL<AHFqRPf<m!u3A!qF{CJx9!$c;K|}<_MIlraG^~>mpkAco!V`Hs;v683V8y2lB&7u<0ZkqEfZ+?=hj%Vc
sTrh+BC;O1z4<0|eRUZKA35#?@teyz76~c)r_K&6QzStY5EOGSB8X`wFd*R1sca<?wl)Cuxo$@51~~!-osb9G*3GzVdus3QxF2?a
B+_choZ>*H0AT_f*qd<=1xTYlX?-K-B^3lk1T0jcK$HXrk(gngs}up%?&uC&L}XPSuubmZPhOtpz5e9+FXBHzDN0fW08j*HsVNj-
Nr+S|GYcPKT|onk?05OF{W8T^^&EpxCSYpI8+3ie?)KQNhg=?kY(ByUSq~7OSqxPaG?C0S2C!^c%_btIrDh0ZnUWo{5gSQ1G&HGJ
#c37>h#=8sNzgPVjR_MI7B)c9qN=7qh>0&{o-r>a^@PMIOa~*WI+Xfl>#oC*@ob$HQXD08hM$}n5+0#E5IF{+IX%h6gv@?})KBS;
m$88-U@inK3{Tp5Gz}5MFT7iqqdGfTatVQ^sGwkgnt(txkVj(JO_noM{^)F6+~cz@J^c19E5@yPOP1&aitwn-0@S5LY6m%ETDv*>
K*LHJ1sM@S0}_TIDRc&92k#aGOW0C{@~M>orYgXBCe5&93rJ3&wK58<V0S{2zmvX_6S8~`rv@J$fs_>SAFuRn1X+w-A2+&arK%v6
^FF=~NO6kbE}!KSu@v0->^csIqoa-fSo6Y3ATw}}OM`J{Wi_c<JL`Lo4Umg&Zzx`C$oO8`7{4GbHQ+urt%n$qO3oqcbT!z(;`^5$
)SuPn0d$cCgFxP5hMLJ95NVAugwWnN%SaX0G&>zc!m49(7|0b&FsVX_{AsjE9$~Uc+B6NEUMCJw>T{?gtwD*lx{Dl^fSGoA!7Ce>
JixlkGX;!!90#c@5$M0xqDbG5+58{fZkP0;%>Ak|`dgBI_ZaJ12*}>J)hF5p<fFm=ZqzC^#Nnj~!#D#}sZLFBXys4KC~AquLPP38
2OLC~BV68C+H8kn1bZ?mV4;=Na`1tJzzlws+)`(rHkoMx0b=CxRV=+bcGOqFg?N+}M-gax(8Ve&ebKL#tXUnt6gm$0s`ysDdvQo$
3gK4*2It;O;d6=ZN#G`2j>kWk*&J-k(O8a(G{>bNhI&nIWel;_6nOxc5lQK^Z+JMV81)L%t|<6<V=+WNn~PZn1oyu9Z-RTzMv=oB
K3a>}>3TWeTu4BjbQK0bk%S_Kh?p5DhLQqOf{>^rCR&t<2w3}=PC>yUsR=5YfgtGn!23y3glR-i#|UL9P&GelK&VNpxj0}Utkn?r
V7*kGL`|_eLUYTOD6D}p6wg|Y7s$=GL`FR6A-Mh)VDJiJ&P>{DWgTJd)>CJM4ly9>DuCM&E2EuGD)SIR1XK)Eq_Q6_89lt}kg+Z3
{A{dlhU5S`qCsM)$Rr3vgQz$dr)eA_ZQ;kOvJoUn)%L|laiE%OhcV)A=)}W@R!P&<fzWs`_qR`mjxX8NM-S-8F%x3gsq#`q25$`w
87K5Un=HWLZD4MtkMV=8wJ{k-GRG!<gfPI-o5Pgq2pzptlJo=FUILJV9g)`7PUI<RDSI&FJPYsP*k+A`vvaBNCFrS%D^L3V@5A>6
pZC4*QcvOiANIV)tYehcCphgzDws4p2Z`Op6WJ1{TT~`J74S1k;_DaJNJWCBhp2{m+;Lg`{f&j?8a~q&b;*Kc7>f36oP^OB*po|$
X`$G$5@J|{qK2tyh%4bHB8@A_;BA^Dd2_ClPZB07jg1c^bd7aulb}eEr8ycKn-xVAT@k8Fm?NVnArH%8YMN-Ks355etm&kfAnwI%
W`!syp|Lrmz#)E^;62Z1ukhUm40t%g5+W9bG{g0^MhqKzSy5eQFL-r4#_G`$0db~fh)9AwTBlaQaeL#)xPein!4w(T#j$g57P^_V
<7y(#)NDqJceT#;=Ak1*=Tu;}sFPVSv_Mc$MHLZ6O%$^PNmWqDN=sA8a7>U=r4IpgrDy_JD{Yg()6#P9$AIdl=tzc;J3P(E_C_SG
7K;`;5VhyGh|gMbU@Vj=Ks2;oS?&t!u3#}cYrWSIk$9Ltc(3x259$KPpGU*lP$3~uka>Hh5l?ImrblU^2)}A3%&|C35m@!4elg8{
<O7L_Ja9RQph$LOh9D;mW=G=_uuu%q3}6{50p|$JG*J+!6-a^hKxhb1=>!>5K|n=->QjU)T*iZJQWa}RJ84QnWvSZ)O+?TX#8U@2
eVsiK71lF0WF5s=>>GH~irI%Dh8Y3Dx`KaB&r#N>j7F2c6h)_{YB8f7gw!I$Lrm-9eY6UC`q5O@CVlCzd5}IVJ(}aM7*=>C5<ges
ctR7nxDV%tWA>f<54BKYi9Nu~Vxb84{C(%%zXnp}U+GX!@nw-Pra-sEG@eZ<PEvATpDTga_%0+l{vE<Whq7Je7!*$w3D|)b(IIx=
Nij&S9kgW~u<V^dRc8-Ff={4ljQ62OzpvA59228htwlo0qJ%WNt1Ns|pypkCP8yhy#Z+gA(uq`3sX07P&!d$R2MZ|_MNvsrQv_7Q
Od51X>v5ThE*4{0DUzZpDw1nPhzW`2tW`)=Xmry>Mb(F{VBu6!F~w4$gtl2x0?$4Mb1BVumK?<=mdZnT0rDcFasnTW2&o8)Z(e{L
R3I;0LXDesrw%lSU9G4yb74@U+)>f}#1)`6xPk^hFn_E<p=K=zZ^Y=qel;ZkQnWD#4$x829F_+m{K%A|B>;sAuOJ2^Lddct0>&KM
=%RFS;!ZeyMzA&OqJmO=oR83t)k85AB|sA}%CFEV{hr179v}c8F!X>1Ar!8D247a~V4X@R6w+%nJjC?inza@Q6^GVSAtWK6mKY=3
C3_kzq4q||na5tn0((~<>cDSiNq3WDY0#;_cc?y51`0(3xgljg0E#jbP(vXyvQYyuRHR6>q{9_NF;GMhF+xlw3OfB&6@88n%r|)`
PM&HGjka}bN_99{k^&&<8V82B2TX+o&_Gi(M8iVT1pz$!7uDxFPYWomC=A0w1j0kHul;PrF%dKc^<g~j9id|K_r3d-N`A`l!IqO4
DLzK~1Z0Wt{NO-9NewngdfBzrBsWP(#fPFGsUzS9^N2v`LOD4Y3jw4S25y#I5Y1Jwl8Dh*nnn^qf!h_c!2+=Up-Er}RS)Zr2K$tl
^?wvnLpd?c9X$E3kjZjG7`Of>g|QKmfja)L?waCh!LlxT8{(ntq%3j4oxpRyxW}xfa6vq%nF~i93A14+=`-Svoy!r=pD|KA79DF-
Lu|u9fP9b<NdyQYLlD=Q1G9N9<^6pclU;9oa7WW{jI8wIg6Zl&XmU=ZI}vx_gWgcnSsz_+8S?@d3fTm3o^-aLSr%x6egSqVNy9V=
PHH2FolDW=i=mLv_qEX$n3FI#F(JTIL=<fonunAhPWVL44p1Z@=W>Ok00b!TKoVfGmqQ_GKzT=r;1sw?&z^OtX(iu=JZ*yD^y`uh
^WDSwO!N{>#Bu{l0~$>e6LWp{KrogwFdmG<iMm8<vS)rw2qqsKe$<;N7wmWpJWj-s1E*=jyAc}TvX4HzUKMU&Y%0Nya>|ap4^TMH
udN8ELvybA!MjFX9vaRX8qBDPG+4wzcWca?sOTvOoh6Oq8u8x_LE5!Mny4~*K{bRB<b;7557U9uU{LqVRnTpn8V3z&VG!OSs`+|o
s1KzgB1XJC4!|UmNFECe2YS>L!YRaVLa$E!=HLxD)j)Z7Shp497PptpeNl|*n>j=`>6By1&xnwN;`h$aQ^`casv3zXMvr3@*GBE<
jw4wQs^e-JH2ZWj6xBLpIGZMChj^(8!}*=Z7eMHuJG*e0#29g|Iox$oBW&|rOSsYFqNgxDA$5pJ;I#)ETYlvcq5_Z*rR2xRu6;RT
FtQ|zDS{yfhfxaCo&JXVaj{;{>p0<y@NeMxThdY*<nx9GNZA&jxd^jkJgMnl+UsDAHh6x6zIu{q4hSNdNQJ51o#YZo2oP_#Y-jQ7
o9~1Ucfv$@rtio)E5rh5bd!59-Cit&I&rqy@tC{huiK0`moqIchDWa&!??_PTdES1M&r5E)YWf!JiK?YLxM(ldANTyIBRiIr1C~i
i;Wx(+5|1ew<D7r+T3HJQALR%wos+#{Guor<JT||jyMiF@8frQN1SPt5Si*@<J+bfL=A#@OuJj4f;H3uw+t1soo44J7Y>nw+>12q
EeV|N8p@!ZKHhjV_<GLyfx9z|lm{^m2qGc+C_d;sKSkNkoP8_7JV8ttcp-p5gM#;B`V+|nFB8g<7IdY;=XDd)xkPYQ^{z9_PegSw
vA3S~dS+CR;`G<TwnWJ%3AyTery5aVL((rpuFp-e;JkJy`32)h&a_=RLYvX<doxa<M^m`1yA7}w6!7#nu=GPn0-BEiN|?~Xr6Hpb
vnZ-)Yp-1D2SL`|Yg~75y;X+`4{(P!%NvFpBI?9|5O@m;l(Ken>#D5VqY`!9@u<_s8gfli1A5oO)898{JT33qgPYbtgAKwha6E<&
PBq{&4p<Nh8)r|heRI2}x~S|bYu6Mj(>%y<*BhYrTd9DAL&ANinqQJ+VVMHN7|x5vlIc0Kr&38qSQ-^0qM>#j=s1pj>Vcf*53F$T
>00f@G%-gz+}FNbH#C~at}@^)461vuB@cc2wQ2O>+6w{8pu~2FJoD)VI5Y>6F@qgULWUcYGiY4`=tC`9suc?vAPhd9!|3v%JR>9i
kUUG#K{=tdT?4Yh;IT|%|D350Vd-Qhxk*#i@uJcg(~gyt&@j%<1jvRfhEz*&Ri7<kN9nrMA=nA`pGVM-DHx*CDUvz9o?Un@9k{8#
hF6<lOO7oQ8&%fXyuhPkj3B|u8jkNVwDv+M<4-|sL0CgrjH7t3jYAAr>4HL<YBpM-FF`rY;o_P^{;%8Yfq-JoU6@}iT9-_vf{@l9
ufnIrDfe>4^G{^@sVA;LHbF%NfR%e+YORap!*3eSoO!I6XW)NnOydg_<fL{?lyqaIw;>K%A*Mj&vDVyfE+f1<&bL!{CN##|7}z*L
N0gPjD>OOI+;G6#>fBRkLmW=<v8j)_)CWP}R~}9ZAEqBI{KrS1*JDBz$;HEtIO$vy83*zzY$bRl*m?IlmPMZV(~lS%A7EcVz){c`
aE9zdC{Q6@R>Fs*uyInDME)*W7~T^6WMg_Y7BU7$4<^%)KTfa7xPuR@k*@xN>$!)G_9}_C{^+L(8>KvDOnb89&vyaRX~pcuh?+fT
EFwoFAg{LjPZ|mh_-nbN5vCAl5(|-&K5yE}1&So$MIlna-3S<R2qQNDNG4#Y!=EJ+CPR@^!5n$Fm8)HVuuJOZzU7!=O|!|G_o;#G
6%?ZEGl$fhXs@HnJl~r@dW;9!et^fMuZP|KB-5M@gwvr03<9a4C=sSD2Zz%k)8O^-d^6x?k(N@fYUQ>$<Y-mo@z!*Q-X!y2p*$d=
Jr}if?ZAh3LYjoIVNf?P<*sKD2t|mNq#bHmf{0LwT1fz86ZjFK1I-MXeqEd~QCBv0OhmwLXW1`B6iQGBMV*64WKv$XuJoLQai;OD
*<4y6F_{vH(VJBf4x5m5NoK4~vBw>b7^sHlH#yfj>CBS@Lv?AP)(Ht<stzVn5|lO!XApB8NO6lq2ufj4)rE^Tg(P^IymmFh2E}v;
iyAZ{nxbJdsx-mOlIIzKUE*bC&Gnis%unvmBz+<p7SKu3H*a$zGiJ<L`D#i+tEhJE;jL>wmOQB8W(q5Mk<Uf3rn!mHH(35RUJRM@
aDn{g735=EV>XcpS8XmfNZ2eUpcICRN*JoF6o8`>AzN=iAD5@?(DXD@=4vV0cO4u+-xW2%N`ir?$<ZKV5IMBHTLaeKak%qN5=6ph
;1hRH^Wy2)Z1!p-4Uu`RPBGhF`An6933kSUR#SVbliL#r>oPJ}2UDy?Yr1fSRI_T7%!h<JYl8{WdxgN1qoRil7sZ&J44p>6yeL7D
1DM^CVm?1qAEAbW)M?tD_62(XZ9q^af=l7u^fFD+<tF#&6(IPc*$9HrKsm0zkU`6xYD>QySj@BwKeiW{&R@pizPh~JvGg+IIkHU7
O9tD3y#@&o)Gu&1e0T;?Hrd5QiHUvKHCH~3;G+v5M&w9(k@ed+-k~GnN!IPBSz=+6kY6=Y^1|DWvEb7)X}5voz>yyH%+)r4iG$Ma
alOsGH78k67`W7ShBA(@d$483R$N^AHNmY14V#Mwg@Ckb1rkYM^5Fyw9Yu_?&NGD3p@hSj(-1-bsG$ONY6v19QL1NRLNO>v9U9|Y
BWCnqZsabCS`oNZ7hQ;RxjM_?hjn8k8yn)33ddi3F;)*58{4vA%Z79dF`SJfhMVJyfnEm978Ay42of9<Hl($hbO$PCSPo+t3oO(R
F}-F$t2)${SXFD8u+h*9XK9BsrUbZfqyiA@Fk2oxYe?&G(>Rw*SXINrcx{+W-YZFB3%u5zdC9ZKRUSJxsO{?a<i<%CaM2Q3$R~uD
L8wgII4qu{i>`t(r~^T9z<r6qQ$W*-71<E-oC#Jf$mCT}ix3f!F7%pbO2R5Zm^Zp$uu;WyOqxz&51t<c)-C9dQg3FiwMH?6%NbVP
O_J0=%N^xS5z-n4VTxo31h6KZWHa*MLyU_~HY|_|T&r;$Tn$Vb2A>0p1c^PC@!4myr?aj%UMC#7*(tT6s+sbO4IqRFk_rVm%}9pX
)+e{_96r(y&K1Fyno!OVxl%fcBoP%ymvO>{5ELv^FUH}TTRFqI;_RU~itLz%hB1h4bHL)In?&l)Q3h5<uvJQXF@nUI5<wzaK(#la
xvk(q76OWQ#*M()sBt!=Lfq6i5;5DLMDM5P6Kvqe;EqV(@rN89bZD80hPKqsgS$D@<^kQM%E&Aqq6|oAO>z;VAdF?iEX0AOs@#Nh
Dyxi*9by|Y9Vl1ZG8`3yi@_1wjR_QJZ5twuh;GodE+v4gi-8sy1_Z3yg{fhzZU{t@PMOONc@7d$h^;Qo2V{}3-=vatJXc*}>s$fR
-?;lo%BT;F<i0xH9qqnGnb5$^`)u*YDwPc;1LI+tqKdL}b};a2BW)^44%V+E%^5uoyz1(*2cG_3y`Ii9!PUr=VvD~?j4<uonj$1L
Q_d9!lUG3lw&8oBro|0(`voAeo!VWKM%qSdBE7U%22cqEqdH~YKHNLT%#*Uk*@Z}irBRp^KO+`}Mi4D>D9TbGhP*@rAq|fTMhbby
aYTX6vS*E?OR*#rJQNAW63EH6c4cdZ^p{Bkz&sf07{x^IN}>kVXwf{5V9DKZ2c<+88wTwT<P;OA=!Z0Y%WAFeTi(|FA<sHU4ujNT
US4u|*un1HW(e;LF5_61?!ZFg?+nl4F%VE7Xk%orgGk5Z)<6vgK-M9cg)3qVK_aA50Z#&rc)Pb>ask*Fu!1lS*wSfA!41t|ajKJT
q#aQ{Wa-BM#1llp6i{<enrDIE9!hqds*mQM5ajz>Bj=B<Ixr!qLG$v9WO!4Kv0&T8DALo74S_k{4tLqax#h()G{s9iv-c1gj_0Z2
tc6f_@INo4&kt6Y?<%V~N=?sTb<{$Y8<(lFaJ>b7*-cP<MkX*@4(6iv?4iZ;p=NhNpwI*3C$qjo3I_?pZXOq@O&23Vh^ayaR69q9
Aqsyc6V%w2flPw21VFfj05YgP-(??ma+u|uLBW}HqK1zA`&q2~3-=Zn+PkyVXnoF>{5a4Bf)Z6iwv13x43|$v*vSMNEezEtQ1k$r
zbJmvicP@GQzvGuhzG!V0I)5Ah<*2qBL*`FPR+juLEUf^haC=hIx}(W-c5IyoVFVJ53GNS{TJJ?bY^%b(_;Il0jloq0ygk8(~vM|
_!}U&8OF}3%P5p-FE~4bt%s4Lke0#DWkZ0#)=VK_cPeS2i_tBF&}L!wFbO;up%i$;5vZDMq+Ub=YI>JkrHoB<g#;7>zDRC_J7Q21
N$acCM(QO3B{HnG>5Y`2t8gbsOw5M*5*z3TG@1nAiwb=r!?%7V6;o0)_c-8+Jj3779*At&&#N@)A2R{%C%zcHDTzS%41??lL$pyf
?I2@7#L!wmkVBNLj>9xpImeLjl-mQ618g&fbD_D3i(%$XIK!J1QPE?BVy!84!mx05+7^>Z6I6zRjZg+_8PT9vlNB)~2w!=<K9k*N
t7h-6-|d;hak*sL!DT15D`E%0-gS8T7$?N&)Ml0!O(!~mjATGRjZ@^3wGz6B>8wT~MPf*&my4KqjR~V@vW5Co`Nryuwl<eDgUB&r
eORaHoV`5^!<Oo!#Hjc(pd2n70z;^(5H8x(!(Pq#pMRgce8EqBG|a(4H6jnjTu81y-)tfC7Zk!Mu#6{mJ%_rqwJ`z*0yIMtz~Nc|
!EscHsDf@kaY{XUm=drcAWoqG>VwIE%8Solx|eh7mzIj-a>y1UjMpr7lqhj7U{;2tjzXrjV`WB}gSVoj&{!nl8uRb5IFZz2WFp;=
d&3(m9{~u;L|u~#!I9|D^G<3)VB(`}wl`Blkl~5!xi@7F7(#{|-Wz$U_hu+X%r*4GrO-`t03u_Xv`zHU5;-!*a{$ZPX{?!wc5>Bb
DmF5u3>c>R7MHcvq5~P5yj~QKMmf(vy#66^Z#CN>@q~bb)5urlNi#ze1p<6m^7=7|h^T<XFW*r>QV|7FLoiU*CjR*$x($U9bqI`1
0kOBoC$uLzG@Rgl;hm0lQSlQsQlQE1vBBBw<p{|Akb)TWGwqTtzZ!kdz;R9txNl!x3JHLD^*w%&&`-h640>Q;N{@?y#eO6M@codV
=?^)Z*x4!VNA!yTr8<Z_+Pw_X19#;i3xV7v2kWye#FGq3Q2@+L5X!|?2s}b^UOP=R4K3hRq8m|5&;hxyf9eEfyv)sf1Y`KPpkfA|
2VH7)giO`=V0?50;-SB`WQO7eDO3^s3=bh1l^^?I5*QDd7Tkha8^n<%flgpkOQ3W=_KOHj5)_0=`%lDw&+k+!l7@h#CZI}U6etnk
BlI6se$UGWkK6iG$?NKbL5}avKX2{t#Yr={>H*HjE4yAxq{7(`XDJ*YrwiUMl0p;1upjg?{Nz)-{I(Co+^7l!MgCLyr-puaOeL@>
fd!vf2>`!-dX}9G;WrMR^VK_i&U&0=Er;7EXsWCwr)LQjLP0@cagd}i+~6|>(F4qz7Il#(O!gm#Ib3M&{l1sM3<ts^;WI<3B!CrB
wSuBf-fBxj?jeYhBy|`3wlQD;bF)?-U#0mdJfJ>2w+6;oq7RTtGcr3$*fK2YP9M^OOd@lMsY9v9MnmfI0QyJOG|3b}6Y*npIcOr+
BZ181v4H3}eI%vC(VRqPskaW8m_%imEZh(8-#EY*{&k7n3Q5rE(u7SI55NJ$HjMg7_THNnw;p;A@!%SuEDA%)P|y?v6;Tie!UOjl
$S1l}2C9J61RuNtA(n^PT#mW8vPhnzz}*6PJa`&l^P_Yo@l}euk7Q6a@Tj3)>fj-5Z|r_}*Sz~7c20CG=43r_5?Kh`p#;|tu?X4&
IMNXCe5?lrGKmi%y^aU&YfM0Q{sNJ!^_$}hz+Famd$OU`<LAx^!cT0yk|&`NC(iARQQ8)f$dt}FtR&E6>K<mFZgagHP45SUdh3Wr
&c2&-Yf5z93F=&X1yk7yaXv95Of<_?hc*Wd#U+Wb#!5O)G_lStjK7vla&k6toT&y7=xvnV;~Cjd^|lYyF~FtTOd|3^B<7H#IO0`J
%qSj36*pm6INIGU3nGZ9bE8BO!=AN`wk#1hlgS{kQ^6rZ0I-R}TJ~K^cp?0LNN#ZR1C&{f1~wW)B{4-{Yi$N5nU+tS7<JN)0ld|h
B7x~*-bTA?b(jtDr@kWk!a-yh#zGSV*ffC@o8jbNEFE-|N+Q6)juZ$b;0|I%EKQ#6P2UZ^Z`q76Zyd-zQabiQ*wPLZx;s48IdvSd
jy-7Eq9Y%n6lme7KDSqHuU)io(!ymqOl*O>opZIdNspLmYbtoR+O2S9Pe#>cv2O_thK=aj6b`Y&MKq4IB2dD^;aL-TRk4^<8m&;K
#S>mOSc$tULDZI!b>E!Pt-(PvfkhJ-#s%h0jL8i#OC`KpQL&IrwDK`n5C$5@EQKE4(9wt;=xfKfuNFe~BNBL&sIv>+8qA!>(*+cD
A)i~>0zyP2BoDIIi&)k+bn6yx>h(j|KeY89f3bZ}3;0L`$b=BF066S`32%w8Vpvusf=|$%gsdui&q<~z_{ks;jD)p<WyCo^{k<Rs
-qlXb=SPrYCj{?`Yl;Mng2(w+|FeaT-}&|DiC(&Vr3F;}?I_1oyC|iid{`XSk}8~X^|FUk{;msT{RAeU$AxOs!pviB986_R|Ht{W
GC_(kd@{%c{+PbTQHGR|7~~X67rj__a?MZt6`f--a4opC)2B=pIX)WtQ;kLNiYA&rJP4b_!UOv3MSZ!H?o)d{9p~SH&|oyO5@->s
s~r}wVTUU%2^;FF`slyLUdf?pDoGXF;YrgFM)mqnvtRp~YCOH)Vi0Pum?H>aPlwpTwUrMrrh!xW*@XK}MBo)opvrK#I?OmLkx5MX
OYyK#LA&~ot99UAXR~_PgX&wRQ5F{<*Kb5nnHtbe6Ptf>PE-3Q;P!Rgy-H<hvB6QuP9{ZYu0}GG03>);j7a&(GmAs_ri$uI`8VZP
IhlUZY(LCJ|6>26`xo?buo6UW-Eokrhbq#W?-OV%Q7jI2iMTv8xKgYQBl+D)<5vtU)=~K!kUAo3+1$6%k`J*KKTp>YcVB-mAE@dI
C<vG&e)8KI(Ltn%xa1^~Ucsv$C#h#f{Dxuc_}Qv_xc4%B#dqj)RY&fp|03>4rwS4QKbl?O
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
