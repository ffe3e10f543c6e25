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
LRx4!F+o`-Q(2uQtXKiqsDFT5L_k1)|NsC0|NsC0|NsACHGb^ZAo<y@g$1#SkzT#tbFS(>mkrqavetn0=O_?TgtV|@*}j_g%5|ed
KuUf0b@uy!4JZM(aL|ZKk9Khpwu%5HD;ay8Nl=8AwLnl(bYVjfmWryX2^6DjS%XtxTLWhwcipSt`XnfoDuF>%kP!e-0)P|+9p2}s
L2Xn3002;4*?jFquXm9UEX@sfyS$3F9^Y5J?|RFXK<_m64LxmbdUr}~vZ53(cfc!WQFnO0R9@8Q%*O6|0q(^^?CYQ#>sQ&HuC;x8
>(yE?0Q+Xox7Y}EdO~>)=684Bb~*v`U>X4vLu4Gq*nOGm`FqCj27~W-%Un?+0HhyzDwnOXPjto>n`N1`Q)s3wU>hhfnRMRG2eCaJ
)mvk`bfeoi0`@9fSt(RXzP0Rq*yP(lZGE-h0rlZfr3#7nYp?(Tkfj+V?UWV1owe@=whiig>ufZRdI7G~=Rjb4x4Yr=h?m~_n`E<3
M|I_gUqP3%)Ily0W>msV+h{kt2UKpr(1VdpIyx-6Bb3;7-RN)#=D~-%s&*Qy4X6yAGS?1czGGhXpJr=S)HQc>xwSUFoFwd4ot$Wv
zS(MHT{YH~FIqj`^UwvbInw|&i)Ae!G+7*PZUfPKST<>y6|4Y2C9J#K&R(srcRd3bGN;()+~5Gw^aflIad$5Fz2*YJn+atKZCUR4
RrUgkt?V=bIjAB^*;-Jx`Kju<3LP$e?|P-|%pUENci3~Aq(0uh?_G2;3|g;QD4-D}wlKa8&`#d%^!e;F)QzZnj)8qW_T+i%5rkD6
T5D*PnWk-rwo;cHz^ZIlWY0mp@l%*-pnxENK$-$+qfH5f41x_r{ZCS0c_xU)p^#~aArOQjdJ{&PjSW-Ys%$2jXw+f=G-${G00fOi
6wpFqCR4#r%ASmwHm1;1PezR!P=V<@pk!zO0SQEr1w4Tsl=MQ4jZ@S#%}qTcO{u1U8X5!C15Av7LZT28Kocf_KoOE*8WYlF#-kL?
O)_Bs13@N|A_x;e5uq_O&_<$qpQvf1+6kscH4`R{05mgtf*yb0fKguZ!Txv!6;yxbh$z2hBqaaaKX-_!At4F<J$|>%&hPd=cia>3
BhRJP_xicdz7M@lasTE3_{Mbjke=XD!`=UIts8KmNYsDdi(+y?qK@3JD`I7)%~bev{(Ey+8Z}0r`|bmb-pmxbB7MaGJ=R-S3DU<e
`W>JCTlsYV=NLAz887}b$OZ3Idcp(<p%jFp+JceS4=AUh%GiYa4-eFezx(_@Q#c~0>`SNaofaiEDYS&D4*-9^Ay4i2c!;YaPLliw
snm(-q3LH_C|bh^exx)A1;H=^*#E+S@-Ee<vfucyoscaM?F=Se2&ti9e-{6(uK<EKt2>Gx*YvQg^R;6%ro+F_{r(;v?^+*6tD`Wo
5~c-s@BG9C*l+*!l85Gj{*<PD!|C_`=UGR0P(Vbrlmt%8>feU0xgLLJSc!ct$aAWsfm*P$z-`zs{(0W5>*S4Z>rmevJ1~04QS6o|
2BcJEe@<WUR2WR0<L|~zmPEpR_+{0%`M5Z5-Tc0Moc~>2+9^M)*Xn;UJ9m&EPMPNU{0F{$-F5B!_Ms%vKVqvChmCLZw+5Bj&3*E8
<AhIBhzI?vzuEFO{3G-3!19uX<6(Y?kY)Y7e(r#2;BOzHLkj1(v$;{Yf48?}J;0)ab_#tInXNhl{-PVv$$UqRq&tKaAbQN-xaLqx
sU>3l$NP@DH1c`e^F2M2+90*4`!%!4&VPndW0iD-rBsqfa;YHgd00z8(KrRREDa8@?p_NBAU!X6{WlQ3pl{z;wY<UXSM}l)S&&Dv
2ob_^{7=mXg!_oBN<0(}G9;8d<ecANQnTU7$0t-7JwZ+G5{f{z#A?eU%lt%T@Ij9Jhu#yTI<S^62;xCO9nH)JQhO{Qmmy8AMXHh;
xTx8E`}=v`$b^Bt?Z;NQc^-Sm+UgHMiRB6@f+(xkdyY1+6|h<*5%WeH1_<)p4N@O()j#;gx8g>~+(9!QJtQ#!MZ_;KJD<2wLd-9y
_^{;Par)R}_57E>&~X+~-C#5#-sg$^5)vYI^^Xa!KdbS|4E78^>O()(uy#Lh`<h%fRQo&BL60i~xN)KKVfGLYq2@>7x1w{w;D6mB
yjd;sN&-QxuP$ZHzX?0g8%SLn`%g3$#cSuosP=K(bmVykuT&jLf{MRiLEZXcl9dPoluIg)^v&23NgvmUkq6d>{A9XzSRea{hIUAK
e0e*lry$BiXGE~*??op9dpM-w4Vt9F2|74tQ6^Sc>HVzPrKZw<C-Jz_U^q-3l$Z@M-oo~xk>or)q&Fpl?UlcG`cFp5+}`V`(|C~G
{{HOt?YAA4q43Sl@(dNpVxyB&xGbsM$wA^mhnQ9ah;<~fr$`Y}x|fw$xWc7(In{mUCP#dUdI5X1LJHt<LYFK}107_Hj=O5}nAsS!
W<GU$o{v@fwKvE^jM-&MV3=xku*8x-3zG-i(){+d@lnw<Dcy<cl$s7~v5suGS6sUW%p;x!x67@|wV_OZg5`tm6*~+`8U#M={ga|a
4T!*ytg${fafwabNRc)V(;`hwQHZZJDJFR<FzIC)JO*+m3qU5)@Z{Fz&(c5SeCPdj&=J24-*0cPr3dZJ&W4kO8XqoxUn|`!`&mul
us5>nXbhWlr<FTe#fra&pN?xw3$HaJRs|$4rwp_yk_$q|MZgA$n|&S0KwX`N>tsI_y-*vA0;8*3IN@mld?;duVq_Lj8NX0$d3`(p
nF%Abh}cHQ&rwy=>HZ%^DA+Z=e#aY|i<}{r8tw^S8_>98hSlof!<4k>=0d0*>*rOypfNYbWdt~jDAaQ1hx$L%0U!cEq^FM$p_Jxr
kEiS~5*$BCfj>0JnSg;3@B-{VAHsnqMF5hb3A-rH%q948;wXVCke`ytS1MX)&rZ<PlO&|xZaUk6kUHHu<8p6H5}V#?M@e<YqjB<(
-Uru!yJ}vJ0B2Im)Xq$o;oJJy)nEfd-~Gc{7k2?{a)Fz%J61I?;KYNwfwK~7vq6r{kHbED0!PzKu+U9a$8p0hnOBaEskov#omUk^
NP-Z5KP<5@D*wCeeQNoVKZ|wtC94QxB37ZpFXxWE@qs=)$zbIvD=1Ocgb%^skswgOK&n&70BE9yz26M<-h4Hh(|h<?*_s|7>a=H3
x8&eZb}MTEt!|-U4F%adnZSSw1wnGkL1OV}owp98%~>e)(GH{jYugRZDaXU69|N9;Jn`B3kcI}(dLSKsQ;l;++pZvTEjb=}odr>8
G{C0}b68DyW0pPIUA%YXtb+v5d^HGWV;CXi8OmcbBr%1CAjJ_?MHEMU=I>sb>GCcE5e#@7UL4C3IdzmowcAb->&ST;H%{V`BazVc
EMCp4?A(V0EQZ6hI6_ZH;_WE&sc@|UkPe{hLN^4GK_dKbOD7nh8(ISA#l(<E!xb3y_FkmqK#gf^2&5g({x0NBijWU6c=`_WRj9KY
+68zlAE?vILYfihPu2gd`wXq@L<uk>P|)wbpc`Z7vz)s(GhRC=^tHrLa?=68a)M$|=Fp$1)e{S$s!<?c2oRByiU~D0;39h+g%cEH
HfRE!OhE8r0UAJN5kHHG4OxO&fzc3)C~I30J5w6E4}%O6J`x~;V3IkS5rE}fY)7=;G)XBwm%|J?x3ffvy+UM}X4qUp*|ZI$Q7Si7
DojGHrY0oU*>lPtamV*{<2umybL-#JylCKBqXFR3{bUBv5-21tm)LEjlOtB5$7P0)?xcKtsgZPCHUSBh_6dycsNsc0(j4o3xF&6*
4pPrebAfV&f6@q7M)3}+ZI-U-Z0E#iZ#{rzFEz!`Rz0?;h`~kMHkp0+VU@JgPo*o$SYQvQsbJwklWH*uB1<5K8B8YKwGvIRS}zQz
38N?}cbH!+$m@3iQ^}^S;+Y+~zuDud(sRBBD(NcD!9z(5=q`@~X1C)coVdeJMo+L#H)xfIqE#N<Dfk*OFm2^ASapMsN2A$-nZ-Ah
!BtT~P2Xl3PU!QznBs7d<=Upzfz`t=E}IhSuh^AAT{>zhTzOQjU1k(?nX6VaNl`^cY2<0Dn0W<JbTQjOxtgjp_Hh<%tTfe4xR@w4
I<?OR%x5bDVy0wJizKt(NW|}VS&qTNs!KA%$bly{@|{JwjLem_Nfpe6<uPGh7&BB(V4R~E3!eGTo_x#G(b@Fl?4@^pD}-=h^V!_%
yvFRk$thgmk`3=st_`cr9oCZ~q3@y2`IM<FnB`QB%+9BAI2e~3?!ahmdR!Y>v=B;#nV;0UUH5$Dch_BVtcAJ)aXa3Z>3AyZl}~I=
{7{+c*A_|zTyv$-C$FBlHlsvIo|bd4+Aq-PW&2RDPbVZ!Nb5={j{EpIi^7(<g5^;hzE!OokS%Xi9P=_Xy1MWZ6K?S6DW<0S4=5uv
VZ_NK5@4`aPh?(D_uXnyf{yjoa$mQsu{U~|Ueu(EC!OoYUCNJIk?u-6a04B042|(QI}th7Khs?)h~D}^0fvfQLyRl7xeGoO1nWyv
+Kj{jQa3mtV|BJOiW$KgGfj<HDpn^mVzO~Fz+rD9t1D=7vP;`}QgmT!sI8op5SnE>oJxU85J*t^HCd_`m^w?8w_*fhf~NmM+~q|y
olb_}lectg^RRih1r{<I#}TBnn@ei%N~r0TGoGif<xj_-0?5^^y7pd3Wna&ll}!cmDTOw<?PgEqZ=}e^b>n#9H5tHlQLKF%{QJv2
?H3R+!Y$xpLs&I_@*{xSZQD$~=98G?Rt#%T2dsjDwR=-$c9gZvxzM{~4=VkNX&r{Ih&*Pe&Rg@INAiC(|9|mGyVQGu87Wn?vi*Q!
bF$c`r=%#b)2m>M?nT}9KVcr3sF?owpi}DN7CcJ=VZPZommVv^qk$4Q+E6f^1!j`xX$R=42(6g{w7yS6SUP2jeeZ7ziAsne(=42d
K?USdh08kn)kf<)P-03(N+gRAjzN!O3RID!46~=?cSEx`8X=H7ASpp4JONoJ@L#jjbEFX%SYoYN{euOWSg7bEgfbRsVqvT4rA>gV
M4`WTv0BT+UNHcGAx}o=x$OC0@^i?Ko``p*w5QpX-Hi6yDx&TA;LMfj^sz5FD;8#A6l}r0-uWP*BL7>lA3t(Kgd7tHHy1fe$sWs2
#DJg>M^7*YgIrcUs>4EX5UihSN|Z=?rZZjz&$ic0;_UWs%5LhCjf<x|E7~*Kd*IU@BP1|oik`0Pi@C404IDA%u*v>f4&)C&OZ}gH
g(!JjFh49Bx3xZzwDTx=fgS{XzS`K$4Q*1UJX5-tq6Em@^*gFtxj!uU+4&nHQYJ|urxiL6$v*47R)*a*(>>3$Og(DoAzch~G!-8?
PG9gWdh=Hx$36qx0dcWXa1%?dpE^W^)3!4i(lo?!fVmjP4Y1%#QSo+~aFpNaRu)EWv=SjmW+l0QA8*#ADGH-aQfsgEe8#y7{Pr7?
(t$9RSJ#Onm|hRbR0a<W*DmWbGHaw#*(!Ho#}6D^ftf+er6Vo2<u@QAq-=gWenJFTE5bvI%;}zvJvf~oYSxBq-C+k~@uxBQgu9$2
$uZ3b3;G^TibJZ)x?%6<%DY*A1{)BLN04kXhC~@IFhhVfFQTj%I*fYyo~wz)q~=X}y7(C1%h`08qgwtd+7jMAA}fPw<wuD~(s6sy
cuI~uQEp@%d{jxf(&RZ4W$L(}S>v>mu!%KzD;|WXZXIDk9On$7dQ$9AK7jEEAY@|meHZC`hq4<d&DYN4Ih2DpUj<%e=%IY(TiBuJ
3MVg!`l|dqcdZF12)@>V?=3zV%acO;<T&Ht{>?(6uzWc@`taqtjwHBXjYdeYx=0;H4I<7h`(pr-K<(nl(p3{tQXsuH851*=3lJAG
PL2n3XdpY0Din48D-0gaR5t{e7q)lPTe(3~At6mUVzT&1bKu9b>H93(^vYA+N}Tqg+Pc83M6^hqfJ-YVl*j(P(vC&*HJEw3f}pzs
9vm^8xc`X1ED2k;TWsXPz#SffLl4Nfm>?O71(}a97m*M}z`?tYogMeZ0K87Wr_~XM3=wtra^Zuc6;OP2R2oBlr6~ZrDO0w?*~T5j
lr8cBLEvLSnT6RpjO@79;~4%yw8SE=FHSkP8?o}p%<Jvecyc6?d7!2MTdw&dC_&b0Rqv;@y?)D2ig7i+_+Wmii3(^=G|<CRS0%aA
##6AM@Tb55&SS4VEuzBRt`H7@Ambz7@Zne!Qc8M_%sdXT6#zTA1g1Z8zoy%>yBqiAI*noAY=-kwZn60gOw!f6g}7f{^&}-tl=($m
tN>M%wxeAaSM&G_G9+~F#9pa#<VjajkO-u)VMs$Ifb^FA#1ZB~kshvCVP@yIZTY0|9BA$318zTuXYw>MGCryT-5<<xpl&SCeqzKc
6^|!z@<f;)xOJA5YgtxyF*jFyI8;G-QYTG2L6@YOUmMn{iM&E|Cd7bG2pM&ogqqEz=5Ed_Ew6ZTOdk*{b{{S)=?zb{zVD)2aJIGs
r*fws!D<Yaztx&u`)upZ%f0v+N)5DXUPepIrS7qB)8_mgLS~<Uuh`fTIgT#DmKUa)%3B!*Dn$WcSg)4ou3!m!!-|hV9$r3NhoZF5
kxmShi1mtUlDw375GdK3W`keyoiQ_~gZsA&F&+WI_8XJNw4LfRX=^&?3;2uj9JP5+R6YYPfGVj<n_xrWkQ8H_O~Ej*RB{{HJ;KtE
=Uc)c(IC(Us4jS_!YHXjC|g~jBPEMbV2J{gl<3sRkv1kOB$;9zGdoC$dQ?<WLsejq-B1+>z_2F9a(M-5gY0cF626zMxnkqfTPBMH
1fZb%i?<q9hehkjhGY6|3(?P<_^J`Epm|U@MiF8IPZt^h3MuM&Q8rPUqnj6_E-~D_28c!=)6?6pNsjf_#|t$1so}-N*mW9iI-8U&
o4dMOw{F~5Ya6a$P(eg;K1_izQO-o6H)ouDFa)^m*al3M(bO@-1kP?d`J_STk2;>ulX<bLV!RS4CKJ&5J3`@UArKTNZyHW>TCr?>
De){Wbe^Q<vKo<a6m)PrB3oNL_}3Z=YkyRuh;H`keNxD$vA;SqR}m&K*eKu4{bT^Yoa|ip*2DSW&O7jGN4-0PzVcoBu&40tv-<mk
6>7TDL!MhJkSJYO9N0%RN&t#AvV{9(*NfYY#$;55S;ca)aaQlMaU6gLl9G??0<}}vJ)89URm9Kwf0v=$`{mh_&md%u;w2u9U9>70
WC+LDtuIg^jDmsEww;)w3X!aJFi3EcBj88xc+t<t_P)PpSt-<ltAZ4QY5dutLW(G4U_{Epk83`^7k486TJqoJ(`<XDnHSZE`pT5i
Lf*V4_^8Vod(}_AtI_1s{jG;kvtmx%+${wmb(-QANfwxJxKtpbW~)&X)cn>G`P{Rq6L_adeMEvFy{G23_zu^9doU(uK{4lsIK{?*
z99zTEb92^fsr0A*?s9K#NEL!RrOYXDhihp_D-M;wL(y1>D+G8sAbtn1nVegW@bGIU|7g1f}>XGT?qtUmQA3{F2@4V4yQ@j5Q>Kq
2?Lx}-v1r_Buf%N&Gz7W%{aC?+8P|{axT-;$q%}?>;Te&m>UYx7A_c(BB5-|q-j}%$RegGQsoIlAHGk+cz)HS#z+<{>Wy^^z^J)n
QYgh-zf5yw;(z2<z@tRU$rO0E^Y-geVrH@pGz?2S0Joelw0(*8qW-_qii2v`%;dv%t|iuECxLOj!lMr*;tG+$pRZU<6sb}mO3h_h
j<$39RwO+Qz@-Sm1C3`(XqwiYfR^@M=_NPaa@?bY)qxm3{k&7wJ;Ym0)>+2EBR*`r=69&F)N1;65$pW@8Dg{b=y{&pEU!fDssrfE
1qQKTd#0>L;n|7Wd_xZEX?LZ7tI2K;88oIrhm@HhQaWj+`T^(|;UVeYVyxE>?e7}8_)9)vYxGOw^QicrNg2nyvsFn7M|!FM5VH2H
xvYSpMbhk=Nn}L+v%l!?3Y_+s%2}x4#l8;Dv^(^HD=5}!FCqmbJg50^q|}+jzbJxEu^_<}fvwB2BV+s;O$p;g_2zFrufA5&E4iRJ
fw#~dwRqQ0RS(DV7gT)L#|iE>Oi|3;zbLtj)I?6;ET^cTGyA}V0oBRSuj6uIlgHB>>#<z@BirIMLuHUUzW&A@TMd}-r%svhF?K-;
pi)YeYJm(N-|umw=TT+l#dLM)Q`L!DNxPJF!;Bi9Y85we*BrE&ozavt3kH2XuV*|+^q;ZRaTMXGab7vkAK)c0>J2-&IN=?e8uw;&
6t`6#nhe&hbW5(t2oNewtR!fBMCCD_&nuYv-N<3eB_@{#X-v_Q5|Bq1_6qkmX?hT^b)j?|1*<A-wgfjaf#$cR0L?EssCAIkYBgZ|
Sw*lTYuAGX@8Nv^2cVJ8QdP3p>#F2MSBg#&zkCiQuxuD8%cxrqo_s{)fT1IdwAp#;H)<+2Zpa=iRI1P!%4{JJ8D*7dq&^E@c{ubD
rMBr?p~d_dI)mvy$M)Zt0*1UsY*d!i{srNT`7m{xzn>HoHNE;VMb(~boEp!<#NdJb@wneL+GF%10D)i_CJBg^zp@|^6A%REF2|0^
NnurO`~Kv$^J32xv^uEq?)KKV<4ZLft&gpIA}5eV;L04mrQvm;#QS=%0!sQ)W!O5YD>GZIrB?Cqc{=3zJ*4R(C`kh2>>QTi?Kdo>
l{4P~fZ>HZ{Q9_F3LMx_Pz<;h;0%UcTkODduHjgacB5`ZOX()<mFeFg$ocEgo*qxV%uN;WC|%7P{v2<#12F5-WcHx~NCc7zN9W_G
^I-&U#?{S(4^-(=GpeT=EH8PAuH12e{Ddlzq%Q)nfnK55L4ka=9;|6CNCcQQzh&+0H=*Go2n?aNTRo4f?g(%N2vPG=j^?kJ?ivGI
y)pZqkry1ic(|_FpS{?7WGy8fso-0s1^S&0ev0w#78j6baj&6ZjZ$ryGeii`!#feJls9_)2L4Vv^9ZMRLBXR{8Vq__N(U6a8YgFe
w{-Cr!k*>vnuAF8ZdKBnDA_z&F9TE*EM(i6O29lic%MskX?GL_@o!kN>m{D{!oKvB=>o14UAeNqrkpmVrIH(ZGl$XdcZo5(xpz1M
t66I?8sM9kq~0Fr%5+}I4hN=&&y&I#jT~H>VvDRp(ReHm2I)VhW>Gs6t=n4Pb1Z8Er@U4^DQ@?2(ekE|-!OAt2y>?2uDn!3-^gB+
z@Lq{3`f>7buUCXIu|-+)rKu8?X23DT358K8J^Xo4I0kWlRaW(o=?Q`DDlOEB}xHZ?9g1Zo!Yn=q@^h5zPF|{alS21mxEkib>Dz=
!pXFkGDT2v5T{jHm%i7fxw3vZt#Usig1vVU@uj-i{;qAJCK#<wArMBOWaJYZ<{DP6%^B6$@dL>N-<l0;fF7tgXnrVI-&X(+CqVDC
FX!qg)%g|;Wf3tHKpt-2B<}TQlZ55jMT2LFePn?=5Cst$S5Z4?mZ&Du7@S2`M1#fybmfG_kLIuUz-oK)f0DGEdGdvABLweH`(_Yk
CLe+>P#V(?0g|IB0$ko=5%!Z{ZqclSvENH{wSaE$sOtJx3W`vJuJn-DOHOm}o3tuLl<t};X(-O^1j{|mrB|E{0}urX3j}Y9IM$YC
WtvMBOag-X?P}I$ZeJwv?fN73I`0Aom*Sh;R}RaLV`SLt(S$0lGf)<`Y*|61o8XFol&HVu`Qwj`r_-&JA}Iu+LWn{IP@@kKs9j@+
4vod$m7vQbF?vsT=&E4}kwT&auFHVf67-rBBxG}*xC+kj6os%y5WXYERHaygP?Vx+wx{(-KDnpPbdtBQ6&|pdDa8mNi8xV4q4h1F
!&E21RRWNrw3r8~>W`GR={wAcxQ|)}ij<t?FbxU-s<yb{rhQ|V$HR<h0q?O{x~z_;uY`4Y86i2(OGr@hb*bekDgV)<SQ(yUfTm?e
8wJ*I+5;d-LZJY0%|p67k_2!X$UztjHj{|AdU(C*P9#harlt8;xq`T#n%@`9m_M?!NrT)btuUnX^}fx%2IvvULI^OVE0DtJq4Aup
LCB&HQ6QsEybFgYIWT5L6d)ukiy~)3y1%zk15?%n$+{9purTy548!~8NrFMwcFYt1k*ZJuTxzz!Dp-OR{O?RZJMFVW)TwSN9JA5X
&O8u@e(G~^UN~-UiLRuTaJYcsK6_}6vXXITJpwTK^t^i0&nN++IZ8SRC`f(GQ~ho)rR;TmXmmv(&hG2)VGfEXp#s{V0NlPTCJ_Q0
R7ulFVCxDoCF(^a=B2@gI72B0Hz>yx!yuE=9cq&P61qd-*sw=koa!^%Y|Ymp;`nY9+GQ_Gq)fAlRMRx+mCqc^PnP>+-#WvFUdE0M
`~;s1SB9o|=5^PW27pu^)^sw6o;F_k0|i@XFiE{djtWNh21@JARPlZ)+T(*EHfgUn9ON{-!)vt4t`pYer1n{HP!x)l3O%)Vaz#oW
DXD|4WZ-pdo$)-(y&`ci6+b;`6gA=1!N-RJ;PBhwxpAuz!5x=kTFhBnam@A{KO&L>e$b=BUqpv?<tDjQYC=^Beu>w|KDEjSAk=-G
)_kf_UO2(f_FJy-SS@EeoD0d0IM&!6o9!Tpbd{mPYL^$62Sh{;Q;Gx>Tp$u|EawgGul8w=%KNb-?#h1!52}!PBhjJ+&`N3ubKzI<
^i7SGYDNfTCKfCx-HIj8l`<F|0c*N~#<-0tw&N9|bu_EdUR7|{{Qd3VW<^m->b`{VB|(u!c|({$_WDba;E2)q_E{v!bg|<DMUmNv
vY*a&C@J#&%Oig!C#z64Srtp~x`--Gf~8GM+3@W$vp&At!z2%hS?PYgsd^NE#t)?Lys6fDN<j>KtX`-uC=NBz2yIx&a;n8i9GSTF
?#xFXL8>sV-6b;71lthJngxPc+XstKDz#Qd=3o_6;~?b=_wZ)~Vi8RUVb)oi&Ueg*f2hqmn<ZrvuSJ_ld(=FkNo=sAjFy3`?TILj
dr6H}s)~5hLp4DI5;R&+D3A-n7(lVQY){lo&#|CLq_lMUeM-&+(cy@nJB{kM&i46Qn@Dvata=`=Pp&K-kguS3>E|WrNsG~e^xtV|
>HS6N?2F27S@xX|SFDNs(fDoMhC&wH`2JVNp3_c}A;|+N3Z{Jm&r9{c@t7DtySY<SI_13ZxGCOu-l~#z1XV(2^MD4$(4xv{&Z3R-
DJqE!<&~{34)JT!9PB{*Oj6SpTDSW3paZW*<BL9I4tBFh{QF>7_~KkMi2XuB34`~bN7c97MQv~ExaVJmaGD&yum&%xi-JU(2!_lQ
6+9^_(gRzfjOK(7Z73Mv5##ZV>|^$2hAb+dE;xGo_qZmM;|3&WmG^OaZ#YyGn)q(&2Zzr95bm3SR_0anJqT`sN$#u5h~UemsIrU8
1P#QLbkFUz6hfz1picZTZ^}{p)erSfzGj^YvEJ<qG8B|iD14wum9G!(mT2@$2V0uOz<Fl>r!DVUBQC(B>FtqdDfeN17!bHX;7LXY
;?T~UGAL>@E&6KNhOF@TIbIhX(3r5a(`k%cXd-x{izZbTJTGvQs?yXY7P?J=VYy;RCJtS;%BZ#0YB!5mbCRGkRTOWTv9H@a-=j{i
x&+W`<Ml?jN+LAqkG-WFIqzC&K+Qq}I+An?wo0r8sl@owqyYTbeSR51ut7T_93}Nt8Q3ZyX^Yh}32i5+$Z>qwgG?}O@C4s5Z<mu1
%*&yTzOPofzNk0UG46bl6Kmz0VDwpc>Lg`hN=yP#4IXg<Wn7<eHO+Ox@e%XHBp(6JNIcb{odJB^{ME^nS2NKV)TPeM%04%mngR^d
3?Q16+@fWQsU#F(^2}FRd((2ASsZI&JXr620zVf`WgtPb&X<_wZL<y3FjCSJA%2Nsd4~C)<qNH(0+Z)-ZWiq7Q-M8su;Yu6#Vn~w
aB-K5NnlciW*0|*Juz2UWO>L(KZ{Jh%%jD7hkzKx2qvnMV6-3sw1D||n1NV_xRE~_3*aI+@$Kz}YvZlZ`}7w5E(9!^9NApRf?sy=
a3XIv89s+i7t28UxL+poUOy3FW+$5{m5<EYgUs<EPLmJa<{OHn%W<C65G4LymdguU0Q5M5{Y3^n1d2yY7Oi-u0}@C8h2Y7D2&giW
Hlyh>HN|r5WT>WzAj@}#d;D-yh2Zu*dHSasdgk&K@bb`zC$()&G0hJ;^e%V;2UZ7M-v>Y<JTy!|BK@4tF;9=Hh^xB;#Asg4%ptHT
z92kQ_>ntCMA1Vea6oI`-XSqk*1Hov{I+}U`yY5<6XbYMiig>lQ(ZNIQ1X>VCW^q5Ks6Bv!GlVlpOX7H#iBm4{Xn|lX9=PS5*e5y
CcVI&gy1NFY9!$~n%+qg6_O1&b+>$gDiT03PWmfEIK*)|ve9KL<+e6eD!$mgpW3x}@1(_phL#ywvr)=Qk^tTrasc^|2cqMu&maQ(
=pneqlbPqsk`^J}T0F=bM6*b~hLYT4k`nS@C7pA=FzXOwK5}|`8tkM@j9`?3d{2Vp?${EN_Eq9kdSt9%LZIz0uOlGou3OIlYkEv?
F<a7NCB=HpWyFOfS>4|k#po)xCBfk)7mhlo2asZOG~N_7no-|befc~ylJxkKy8!*4xfFth3&HI2dhX^Ov;j5>Atw0%hfE<fK;ItR
2wUq<+5C`EPui45c^cqH)t9~Z<w0U9L{@qVB9kq#+lp%8V3<|6tIL-eObaTZ?g7m}e%a9BRXrCTAnf~gprX`^k$4Ws0=Aaa26{{Z
AS6PnYIxjIcTp4oDEmU|@}9WcvB8U67uI9H&SFp$=kFm%qOF9KRw86Xh!!GAWTcM>i_$(5UK)qRpTBp>ZJ6d;6;%Ox9nxQhn<@5M
>x{*8)hilb$tunh*5*89z2{Bw>OHnMcMfV6O44jnH}cjt6riKS4&uNPLh|^11uKaSi(2v$u7NApqpj*HqV=BpCS5?@f*~7Qa+#3h
SON&#_8$}L1!9(3TQEsOP$bcKY0ZaWfiVPtatRDngHg$%MHw%B<wm!wy=o0)7y?K$pLbm+EeIvUvJr$8R*6{{ACv88XtWF1b>(C`
HIk+GWtF-{oT1^>*<9S8tNX8bPL8CGmA-h!TSJl=nS*|~*i~?I$d(vw3tEieb*g`#zOYpV=w!)0RRpAoJ&WB)3bqW7ZC=O~J6&d6
ye|Tv@+EoAZm2#yA)rXewM`%`VLnq-V4J<RWQ}|_cKi6AUQYFNr-#e-neRL1i^%A5I>sxB5>6J@dDn#!CniiB=(gIE$qsQ^5j8d0
>lZHdV?@^AlMa$B5tExEL}ZR%QnsUpFpX^G>f+NO@Nnyq6)4SBokF_FUhh0d+qxPwb+kqX+;!Z)KNuG(p4XBMlsc5r^_pi$&8njl
dP2!Nq0AS?kTPYIT$ydWppaoLiUL~on{nTFb84|PBO+W-PT;A;rCti5Y^BEo4-lp}?j9PuNW}C-Q@Dm%k+rdsMil0iE|xNE&ED#!
nueDFJzi$Io7!*DMTW{I21YDRhKkKDj<c?hI0^v?!Zq6!4&zN&x`$h=;i?{vH155(>$9=gK1wmie<@^dItu)6A;tRg?d|9kCfAKR
M36x{O;f`_f={D_S<gsb!#eVxamjfHm4nv8<eTz$aI=*a7~+;$!KVfldJLACp9x0VZYC#eEao34K-yeqP7Q1kSqif07k9k|0jMPw
ObK#J>b>%{gpI+M7aZDlM?yDQo-^IgSFcDNmM6V2pnNhJT>N>wn)~>61xd=e<I*Bi4QcSelFI3>ie04upNY?+c-cIgzJ{M)PotCa
PWiVTS~S4vB53HmR$MQ4r0mr(*vLIfu#l3Kl8Yj7A)<*Suuw;$7r~w7dj5ye%1=9=wTr6dX*)<u$ktYvlbs6o?R~8YD=L%`3Et1b
a6To(S)}R<*NUN|+&DCN*UECJ;%{9AlJ*i9g%44Rqq?XNl^~Nf!weW9i~S+wN2a2+dW1vpSg6I2Uc)6uI5sOX-n?w;ck=Oj`)al+
zQgC17L)N@6pSuQPD6ks0fT$|fPxqds;o73L%qAy`{4jdWMG1~&{FZQge=f>n9^~*UrKfvodk{RS_hwh9uOTMjVrD3PpQH>=DA(h
@NTg`W(CHwDK*AstwICxHEzvEsA3NAK$Iqq*z-Oa+M#Ji7z1ecs(?!&9K8JdbE}za4?ez?I<Q!BA~GM%GA>yP!m&I#c|AOdv?h6Y
gV3VQ4%wj5Lb`LOUQ5W5A+D|gAfO=8epi&e-Uj{lPYDH0Trp9-QOJxHIc*wf8^4nz$`4Aa4t!QbJ1An4<x~XQ3V>irq18tjI|b2f
x7F>|fD2HDBC7H(8!M9gm*GI&<?AUj4Iybo#*1lh^F5+cY+kdA8|gVUi{)e?=cWWcZrSpnR-WtY2C=17x`J=ft0T4FeXS3NG-i_P
+4}1*N8`(8L+kO8)4d^PxK$V|lEs;sSste|!VZNTLofj@3Q}0z*kcmdsOCLn<`Qq|K`)=ny1$0UgAz8Tz9d&HBSa+nkeScEd}6YC
-VnrqkIK-U_#y)92g-74<q{&C&u5kGuVxpbUNXSOFLv~{*xGhyipEp$&<W>QO2&+W@ipbFc2H4ZDD{z~1LoVX-$0;9g>_xbHH>4~
3QH{3DQ}YkRERl}uH(?2W@0rG-HqFek_iuQJCNf*{aS#ojOA6&gfsMtbMo(cPzYq9DtXcU9$C|cW#Pqc{puR!M({?OVR+K(W#>~#
r7|wM6UdJ;Zu4=`kY^G)aiU28#^FVrDX~CG2!}Nxi@iW$lDm-qZ#L)fm|=biqYrE}Ys29AzP)^>HG;HHOU7}Y^#=vthy3`}izjLq
%_5W{4E*{W2_!#VkCuM=vx>&QHb1WX6V5~B>FPOR!6uV%+T^>SCy7^O=|uC1Zb&FdNe^8;MVxvVc*(IPT7w6L<QvKAWa4aB>+WCH
-y7Ewq4_O!`n_TPd3eC)5OxF#4*T5jB<JQmIPl>k@J$-SI*thgUs3uan^lGADDN%GYT-rPFf|qUc}z>spuO*Je*RB#LDNt+77zY5
mW~5vZ(P@Yu5XLTTZ3UPoF_0Wz;gO0rqnu42M^`+za0kpQM;v$*M#^629#?rF3kf@xpQELDfso@zCUk#@8bqcXFk7y?zX`nC(}^{
gCPE5O7*$F2$w&0zQ%NI3L!H?5Xq(^NgCPpIAHqQAFz!d7J(F^LGZ!^Q>Q!`c!o8M>KHWG^F({9C(F7N_aB$=-v7KoQ<9?y0Q3Q2
1r*!@%BrdJj7ljWN)iNuKoYGYEeO)6QUX2xzx*JmscKZM7C-sfM+B<cyKu(RthBW=U8TEfIY?#6N{Uv+{n?n$@#YZODRTfAl?|m1
tMB@MmWh`7AML@j`=hV!X=m--`*BU1{P*zteunrbhufdzR1ED8gCv<~{5dZ|9bdNqXO<Dh``zxiZ~wUK57D+91RUW%9a!rV0Yj(R
ZmIjZy5AH`-}twaN&SiQPRHLRx|h4UQ{iGnQs#4<R<Md+3M$Y`XZq|q`2BKSwI83i<UbC$aq~~=PEOg&5l2>K#wJ1Q&JR=9e_WV0
fYguC)Dj$(!d?+EnKao!g$e)MW;ADs66)ZFKZ@6bgH^jN7d){es7dixMnLCKQy7z^KnjNns5kp`sDmn+233untE$g5y(ucLZ28s&
YdMJk%4Rw{CF=Jt`1``$$KVC4BG1>o-5#^zd~RYVpL>UX6E2#fA|rj57?lW#&k782EtZjKDu_Qhxe~;ii2{Fu`pGDW#CnZAzLUlF
+nsmm8=IvD({1?GIm&^2^E%t5^kK#pR8*EoxUOe;@NS|ar#QBK{JGQYWiYbO7C&aY-@*4knCW^wj$7p2q0x`qEa^)f=<A!YS#8rn
b+^0wd~5HaQH$XC3R6+YGUs9xKrmG4MO_q5G)Az+#A)_-c|8b8gI>KD+tCWjNard|I7Gm3oNd;1D2xb&*ir3)CF?0=l;Fd5HjbA9
pgq$4VV@~qp=PH^$a{v=l^athBTAnpplP?216|1ELibSsrO5}L6grHL8}f0;@%N0C^D3zg#)6K)EDpzPo`$+h%*Hz*Xyn}V`?E2W
sx)a~2|?9p&Z$FFN=#7DLs88Xnbb7FbWsV`nZwR^l*nkHAxQ-~J=M25<06=W!Gdu0&O)&~mT)9v)zM@L8iT<6Z%N%Xmkk1;`5cQ8
@7?^^mOoE|)XEs3ar<0>4*zt4JR?Twim9nNXHV<!tq?*Qf0x6F1PRb6g52x7q&$rBS&X>wa6Bg=GDPg7E;noW@Me%*OP6j~SW`cL
-i0TkW=6<DXVPwbIWH6;qu1_3z&u`B5Jw6~I1}H&^#%Y5h+zh0h&Bu)=QQgO^S$fFLS%0bcwk8dAps@i!^H3+WRO!Q7}hl8l0Io3
{>d^C&Gv?3a)9gQ*Ec32xv`H!#$mgJl^G!%*f9r32<c1GRM1Mh6}by2lrK`KcZruFA&3?GkGPuzZK(`_{U$g>N^n6UyHG$Ex{PT!
J4Gz4B{kM6fmT7OxwUUDpqPfxCf8v*35Eu24c=aYHFeSrXDvf5;T_WAZp<)2gn?w(8{|zYF)};n-G_yshioXQ;A;-RP=+Wd#M5wl
L%|*TQHiEhRI}xf((-}1<>5qdLh}$v=Bk0@3cjtCQDQX7q|}K(4U9%yL-LaWKhtTuks=qM7H8gUwLyyTZ7(|thYZ0Dg6Q}Zf#r`z
z$Sl~y-i4;vuW4EW4o=-0x}37(Wgf`T6@QMHY`JdNz%p400=ycpdF)P&=eIdl`>J_JFf&6T7{<1t)h}qAu*QR#Is?Ld0Jw!r*u21
j!`48DbePv7KOkQzL51boJm|zwJGqIDs_;e28L=;+0~rmrSz6$458g>g`BOb9bXKJChRGGCx;JWq)Pk+bHt`)bts~@b=QB7okqwp
W?YsI``FHv2Cj&@B#(9td7=iwjsmM44ZCau;AxI!M-2lChYGQ4&XXFgcI;T%6`Js+`W`OG*&hU43DX-PU&xQOhXJ1M+6w5zKdFM#
Na3wQ_`H}7(OR5e0mwXHAg;x0#I;;?V^6Y@l;EloG`jt!<|wx+vSGR==~Rg%vLp~3VhmF4QyomY28EPn+8PKi7Otyw5Lw(k;9^wh
ohX)2XF^E{uLuwt3p%)bNv(VBbhlb@=_+6-?X<<<YCvowJBE+kJBcDnzx_pbMZH3WAQMJTBj+B!Z!GNse_wwlb5GZwNjgJIZU5W@
%0I?mD#Izft|QHG+fg|V<FccXp)<)Ni^4H_D&<}WeM89lh_vjYevF8%jt938PYWntV!ey{F(_I3@vCP#-DR0fG8Udg%Y(EEslm{U
o67ZaZ$0NzJ60A{;L!uvs#!4EV)dyOEF4%a9b2T5)8$RKYR(EX4d}0os<TN`e4wm5@2#n)<+eAS^~|J?`ZT$}CeEdcKPvT<I#aw~
3|QaBu83q7hlhTJjh0bhFF?#r1RFlUxNKcZuOCC%_RZSUOxg+=_SCopf?$?z144w5*hE_wZf{Ac9EC5#`TTVA2Z2nQFs@shd7gvN
P)}*Hp75<;cRdV%er&*oHVY!b#r+?j|8s?(d(d@k#_+o=|6;AE!*r^kYD$uah1r{GJS{5TS3C9eic<!ovBRsS*P=le=t_U{9BA?A
WbZt%0K6Ks|E*iBO2PN8vUNAg|2_*L9X)&2LGmQUNHGR*pz8~!izy8lF}JD%CwV$3z+)!=Q#%s&-^fb#(@#`y9$2B&E|UteiSeel
n)lNO|JmvoW8ANX8tlWhvE!v;R%F*9no;*R9bB(v88a{{ap_vxj45UJ>dSu&YSk3<Sy+iE!(HH(f+%%m6YsS+)<Mq*)+I*9XDeZ^
$@65(g3r(V-FA0K5uGi3{}RLdmz*47M3{P-yBbbIQ+ATdF$|LT(sJuQQ}5kvlG2G&S*&eRQnl98mS#_51LfPo*wA<Pcy-P(zN2o@
t-|pgwg2Ux2E5<W{$2e3*kKf(9Db&M54L+ZbtTV9_2oDhj_%eR_fR|LF)sh@Dp-th?Moh<IOYk1y~6v~>%6JonGTaRpQjlAhUh-B
iR1s`%!B4uw$B9(#y&@An9^3a2J1Pe1sz{3Bhcc%^pAi1{Uf+oCve6TU(@SRpx`OY(~#GPp~AW=#Z1FHmLbQvdHRa2CN}yv3RC-Z
uOk9J9C^j$Oq+eO8|GFnzk2T9IgVFhZfY+jBoMfnoIbW%bF{xiHKhzJwEeg2Ynce6JQJx^Tg35QU;MtB-!{WcLa>2wek&p$*X&*G
QENfq`_09v{ynQflQd$oTGs5WR?{jqojppia^hr9^=wd*P$+*#mopz~MI=Z`ukj(nkg7X~W{aa24NuvI^4389E~8&hoaEz&@ipc8
VnWf~fxlZoqpuG6X;0A-H-GLssCJ5dZ}N4Z<s}~ANC!?*`knglT0Mql{Bx*jV!Sr;jOr%Zvb}U?@L3<3#Emyt>l*dvw6yqJEcLSX
qMYTm^5`o7nKe73-O6z#BGMWuBj#bOogHIKv>R-^simSPJ~0>)6P#sZ3hVkBa-|phQbSpJTf)7sO#Y&#TWrIOJ3`I09uiZ#<9PQF
@-$hxmFX1WHU8yFb>$}(ROD+tux13~l>HR>;$yjdF7%jCJQOnt3=am>?OJi`WR~_-kX66VwU><8y9Vvn{N-_<44Y`?hZwDVp3|1p
oTaYpAU>u(IP!ea*mp<j*QNH>mC<e-u8q5i9z=cqQfQWEtKv#V9?xxfsqrKAKCmnwV^<0MCrtHxvaR|2p1w;wRee)!v27J&+M-&C
H9_F?X$p7$f8PRF<;Jdl{V${JQpcf+JS@6dS{8+9ryEdsv~_B{=*%$AbH!Ll?KdBk<nF#RXV|+wXYMq3BIHB*8ah$9k*$Zieu+=-
D|Oc9Yq4=t9_3kj&V+{)s>ixgyUv7hUu&)pVJr9=jQafLO&h%E-aS{3!;N&OeW`i)N&ROhBx&Hd;q7iC0G`yYk0a{fr}aAFpC-1G
ODA?m?;Cp5W8Spe6yKc$$UXAWyk|nw-Dc6WnfCqC@vZ)gwv@HX)Za}dAub#d;Em9uaq_B>_>jj*LGadJQlzU5-h8w<T;;~L@R*Zc
&rkvs4?;NKzEi~)#zF@MRJ2?)N`!sNBtLokBfa3ChsxNbeAd>=`V4M;S6LqB6ICU?Q-<CE<{`rg$w+s%a@<>&+~R<VtOm@Ljy0UH
cx-y<!}g&6RFrg-efxZ~ank{&hhKM-yG8dn!YBtrr>F1#3w&Yz-hG?)-0Yks0qn{Pi)!^TrLjyLW-FKu2#OF7aPO6pbFv}?*8Kt#
&FJz!w1jdeBwaX`Bj{u_RIfGoy!&;KkaDsX?rivn@QUDARzphN8NRx0nMR^0`H)Z`baT>%luzKBFj)-{uiR9h2MFjI@C@0A_Us=`
&Y)|D`aJj!Q;O2w(LA>dJt>)<CBNtNd#9&a^Y;y;KhOK*-4%1v8*&H{!mG?}Uwx@1(L{v=H}e&jhw~pFdMIKR(He-)kC&hOerM2l
<GFeN=6^gm`zMt^o^6<>eRa@O0Uvghr|TK*L7I$uU-WSE`^KDqz+)QNs^thI5)kdDPh4Bv{Q)9;d>CSZR9^$c$&$3EE>Jr^Elss=
aMQEY3RH3JI2Iqqt(ZK=c9p;+&{LXsbpT2BDkb?S^4LpS3I>(Gy3;ZP@~r1W*oS`VG`Aa$A3+Zo2RB5qxF~`3UvX(DsY;G~nFS2Y
DvzIUW?#F$9WRy5>W#3jpMI$n{ligbx4|hNh%++md>}Pw25@X46hWoScz5$YH*|V#fP(B>k$>?4aVo&fN|C;RLxN9yrt@gf)ry*4
O@A(3(nTV7l4fh!{f1+S93cdLg?dvTPAK3vhV>d9F92G+zPB9cUXcPScLz#6V`Y~bQKl+z1cHP+_5}dw8jjC2I7H6gm`hF(?o;CY
`}<GzV)M{@fxppwS;mO91Z+1~*!2CBf6yyhPQgV^tTf2I<e#xZl37iB1vM1l*B)HjM%g!It#lJ9lt>dGpW98})%qTx)^yjtcWm!k
P@Y^vmX_lEDYl_SY7IgtC|iSghjuy`5)>of&stB=T5cMv^SixOIh_dHhm&z>Og!hsHoR$CccmEFcP7o!EDVuK5u(B{!~~=!Xw4ca
?)2Br*w0CA!jdEj3!RJ9uF$f?={>9I-DYV%cTR+HeMXKormJAizJ1%^Ja|8&wd`f=^5E~wzIcXyutqzkBw+!5M~Lo(7a@o^o4nzK
#gTC^S>W`@@SS?5q*DB$E5#n?PUT|8S~fN}BV+5YFFku^@?UD)Lc>KK-FuURXfXnVZr<VLPNS6DZn$vhP)wjC@K-tSmtQ-y_>*_o
1`re~o>F4ZePolE;-PjmP<z<`9X2B@JH{goqVe#n@R35J+_L9eUY&-sa66M%WSJx=UDb^Snm8pxhA#7*ZwsS(-MXx-egoLI?<?m5
8fBQ?LlB{Tm4463x0NK<6`^EsQ*x6kJVmX<Rn&MHrIUHO;pmUjM?xhvN!TglT2RX+%{&@Ac9vk0lpvfO8{K;Hti~3y^!S?V_BA~w
wE3ke2M}e<(4?Z2qwhS|dW=Z^uatqJtqk~jYJ-UBb>{Y`Np$tdw!PwP4)T?UeZ5-d)D}m#4(O7}rp<+QZsH@wLvWu-PONM5o>Q?l
aNDigvgL<h^9xmW039IM7`Ck{zYjWn6%n%YYkDmk+lZLS(ARAp6%663@-F+{RTBH^l9DP?Y#7r4hpJVA435v2+V3p{G_MqS77>5`
1@hm+>7{A(E_iCqDFL-?_|Q|Xl>vvq@AE}kdIlrXZB1M?533uoyAM#k{w|Y4?c}VLo=Yyb?0C$0%7|}SGc&&q?1&K-%2oyXaal`I
G#CeWP=tX3;EF0KlB^A<^tYBJmr!n2_zMpTtVn{`__p4{4nU}!TomnI7~XPa_Lj2+Ft7D59jwqZ%1?MvW~852c?bk856mon|0FE=
rZ*Hoq2hy@_!gaYdY4CalL6&FQ;q>7P(IK81AwUV6oFz$1frw(CZloZw1QzOG$>891Z+iC&c1|RG`CoZVX0wdQZ?<>X&pXmj^BqZ
o|FpQYj$!f2T6}e_^6kT{3!n!Xf&YG)TDNkaS=&JIasmk8G}!#6cD|2?J+FXvpDmz^WxLf;k^2Ii3fE+>$qhpxy}RPsJLOkc(c|$
q<>EDFBdW&r23`t`Trxy@p11U2!C+&#Q;f(Nu<7M+}nX??Z@Ganf$x(I)2P2q=B&=C%~V3)%Ihrwco?6`OA7bE4|2LjPdCZQwywj
hFDPqfmA3Y@yl(Vlx6v_grVtsAeh?y&1ZZUb~-biYfSHB6uIk?{8eD8_v+ZyAV~AxspFy6DQP3n^T&KELO}9VsYri4r?0lu;aEmm
`3sF~u(Ao1{b-4D0R$j_eF*DWA`D{*q0S>FqDIaPQ860__qpu<Qt_&JhnyaniO_?(ztNBOSFj9h2!pHaIDg0T=KrU6#MAx94<+pv
|7sw}UQ_`9Pte_Hij9JYN(g`rSSU}tg?9jLpXLm?l>Sbq384g>cGGlq_nJF|gW1H+l^N0|KB}MtEmjl&6H%YhbWgHDD1u?YWW|D@
ppR-M1W)0L0p#H>FbZ6%sP_QK6ff%^bhHcIsjOjp>>t@l#Qu-5XgJ;2OxpiVIN~LwP{dhl?${y*Jw2&<t{}pIXrLc?`@W4V-*lJn
Fm&z;l0R!6-))ooTcgJ@Y?9A-5g0Z0&TwUOCP+SZE?xddfH=fIkRCqomfE2GVZ4q3UT5cI43WuU4nYjSPqf8J4}Zf0%USr$uKqK{
9u`R`zoAKRpGlap`Qp-BdagJmtv{0-?yp(#DV#2`W=g!r?T@90^W_P{`J~YncPh+}Ub245TJ@;9-T6;*f0*sjBKVcfU~bVRkLxC5
BHS_g;wnunw9>YoWkAU`sSG$SJ4$aM2L>P&eObJ*&W>w2yAe^zg5_m?L8$!egIP<+jM-%i#k6o9iz>W>@ZS*f8m{)FFVbN9$f16_
9CP%v;nh^Iwq45~1Mc^4?l|qEfc@HkAz80v>UU>{&Q<kkO!Mzr`U}8++qbjqv9A?A@3WH6g1qfJx}ik$jP~%6qB?suuZ??G*6q&5
q&nY&UXPwN6_YUQB}#V6;?<K`m|Hq_kep(7%7~PTXdGtB90@&FD@c@DuX@Xhjyf%GoZ4}HUYF3Usoc*eTwa?<tH7O3)ppIA*S9IW
$jc4r?3jjiibP5djiz7x+37{Oyu#=#w(pd)92jt%qU@ttuZfe%ymGc0VVbI<st&keHw_$}s^VCl>sH%en)Zr|wWk|DQ!*X*Ax48R
*E7DXq%@b9HFHBy!3$FGvLCauk|*#2B0Br0z=P1+JV_`-?C>BRkRb#B`4G<^EpcF7dUTzy*M1yuZxcsF^}aU9aC6s&XeZk(n0Wa^
k4j7q87HlCJ+3h^NTLCzh8TbarjsOtiXv(hphODL1rgB^FpPldQE{n&;A&(81PxW12#V_vG&^~V#rhvx^hV5g1FiIs2cmLPk;&GA
>IP0MDKte_Q?W?_R0ByAN0C&WNZ5Ww010uSnJO;KfkKNQQH0>QFK@&5#2`B;HdI8x6#XhOxIl+oOE*CpE$S->2jA%u{~7@?aH<Ih
nj&qNC|Mi<aFPQOAy=5ulzZKYigNwxqWg$h%q~OloN(hvwt5lf%jOJFeEQ@&@$>!p)aE}tWI-jT>2I8gaoe_NnUvpik}?3F4Hhz@
#R*O)c^Ktx`~R*Ig`$`srOvZO;`Z|4!=~-Ldf=A5yW!81GwlHs615CcjHm*!XSZe^xdX1I%T79bG-OktecJ7<gSig)(Jq6+1k(hO
1T5x66c#4R6kZs*yftDYp%#4UeM8VYJXph_=Oa-O8|$+@u~I079+!xV{ctV>k2o{f0t3P4DPyZPE)kHV`A|#c^wOFdD5spjuA~J9
YKLYF0og*#xuw;%qUj);KuwB)Jx$8dT$Y#TDB1Ukz?#J(7*Wew8QlPtg6LY)ZuFtP!f-`E9|o{{E~~>th_O)MAeSI~df$-@P8~f0
eYyusF&043*bUG+0ZJ_pNKm4n2l{Iqu7WX}ScZa5RWEM}W>FSUEP{QIPFBM|VBCWuy98xGo!pGpP_*1pozo9BZ-RB?;NVkOX9tTU
Bny<nAapZZPfaadm0c_c5}Nh+7Rn2$3O18jkY>zaCS+Sp=EM$kmhjXRJPJHp&|Ekif?*Rg(sj`(Q=ln4%xVEBv~}-PQ(NA2sU#3U
aU~Dl$&HSJ!zuv+*bM?K*L`S8EUk*)G#98j^E!EGbVK;aX&qK%XvF>Y!gh7?+c^KhtK{bO0o$x3^W6<oR|eK*VVGtp3NtaqNG2q<
Wg)?g40gSKW8s(Jh3?vx2ZEq~iI~sq;*m+Ve_pxc<@+_Mpy|qKpNsncCN^gYD&L&FH@|vb?yb&l7FV$oqRni6K{2V=&+T#43z%US
{msDkN+3~zw6z_O<8}LseFS>X`c3}el7HAaZk!^jtNv;eQa_Ma7?_~{dRzU+XAbTY$|$0$kpE%$_<sLqILBt~{aDLa7{lo|uRU)=
qWy#>A;vxY^OKd^gybYXX+DauJ$nn;$4ut$PI6nUj|nG!{RQL53H3|*DLbe3p|daOlbk&RF`eJ|-*92#f1;4{+xmz9DAC63N7~@{
-`gHg9d-r}Bh=`0&<?)M)8h^)q6pH{pVLGS*>_#O9WoxV;*jPGCvLSlVfL|Qo2Et|^dbGm{_HRCzP^7wnqc_${00gG)PKeDAqt{<
$jL+<Tw`~!`Z;rzkPcrmpaP^NhQN&nmI87Kb+3PjV39foJk`7+ZlIMRcOPe=GhJ(3a-Y+#8%=vSW$*XwpSO#Q4}?JiiBfp_kRvfr
ck6`0e*ThTK5^5X(@-O$r*K}?fI;>54@@X~+UxGH)~IQ!^vj%g_wQSQX~<<y<Q+jB*XHOxQ9FQKDXDIn^s*%6g+Nt1Fbl(0PfFZC
Bc&b5$umCU6ciIs<)p#t;9#Ifk`5(1&qh$Y>v`P#8A_^<LTL>J2I4(Ilf@8jP!DlVg$9!nU54*2hDaomBkauKRIa3IYz9c95N3n#
T|YvIOGz3)u<%!=SSh~A8F5D+f`|N)RMwqKV>LuP)v?=_^{6KmyAc8qk@%0)K9WL*TKxV{B;QxRDN9@WSEl@D#c)(nTTvxZ41MBU
F=cfWC;3<?kM7Wq?y)x;S^6QH@Wok2fk`eL0uh@;Pwju@kvv0$cpi252+RQ?$TP0bL`2vW0niO<lmX-rT)K%+m~<9P=y~J-ECbox
1~irePb<qbJFI{*kPJfzM<McVg+Ne0%h>ir(qXm(B)Cd6Bs}K*9L+Z@F%?hlu?@N#Y95Z=M#he=ZiysC0DnK%{lZT$2d&YAm||3Z
Zr{1jr_a?bM%%XK2@9tp>H%Hj@CS_IOC_IK`X=!x@$XRMAQX!~l|aL2DzXb&iKW&^La2vZwdWp3!QPzO!+EvEReX+Smtab_0z#<j
?WJptg&9#XWZV(0&D4;v>%R%`fe~s8y2RP6Ot%a?p9b!M6ba;4_n4_wo8*v0&O;<@^;>BNh&+wzaUI%fJN_I!bk->sUr;#{F0Ci~
F95bxqDmBog+~Q4K$Mq|5^r`@C=TOx4OL1Ka&Zf)I!+y(1Q1o0m;9m|@b8A-i+rxo>4!PDM}?ULV(jC+Q$mphcj&KW8V8o0R;ZS$
byp*(!nMS;+gEI_@yQ(1`H^G(B?`>-?LtHNQ2sdJGXznH;6uk2_FGW4ux0CpF`Gkqx5nzV)1ft$7SxgmY^pv^k{_*_?-w<$a8D)J
)bL!)hsy1F2#PeG8fslp-IMn)M77o+fP6||h5-59f`><_cX%u5;9mA`3Q?>dKNnilv`|7YVg!P8Y=}EwZ32sBRSeEC2CgIo!i{*t
HgzXnZ#}jd>zyg+UP{|q8<-jO{eP}}C%fqb_$gH&FCKfYNGM3|3cktx<a5`updHL?b*`!Xs)7c*sv}BuK10D*xqF|zm6a22`S?j$
t3TjZPEllo;G??ea^b5xLnujtQYkj!f?R~H5Tw}}&b!B($5Wm~byJ5C%xi&(PsW;XEWC4-OydYLhm`pd1!;H}(=Sc;gYNL|dEoAY
D!0!9dY=KT+T=tNvl}eI{G=ev#XL1~>hS1QVv7vIhI%^pZ(+uV(f(gud;7n6(FVO~5&)wDjBQI$2MaOTj>}ZDbi}%FJ^#wAjf4j9
qS8>fJ#)O2{1gEMJ-j>!;b-|tWPb^dZXOP>!cf(9AU3lPly+h&TbeGMIVvLj(;aV}e;v`~Dvuw&nd5)2I5#Y4sX-aP-!#54;GlqH
uck?3<^G@Vf757R)#&Z=T9G1>PZ_(1C5S7r`%OrKlu<4#Gp*-i_(uj8=FAY89PPkTRo-AZ%}19^?IAJDF0@+q=F^2lBA7pu_8Y$w
pO1z<ig+@p%oAEy+K93Q**UK^5$2*yf~Z9X&9^Nm4IqXJ0*VcYN}S^p=!-BGPwL!M+CyW9++RI=Y3h+|{Zfz&wjbixz&bU=Jv{v+
F`|j{{tlaiPKU1|U3(xCQ{fz-$r!$dW-s-E#K>d?zb_BLyIJgit*2fDXu;U7jQ+TXbzAv1TzGx17@1SBc4tndI1n29G#(T_x_k%G
>?hC)72K;TkDw$F7-2Fw`~JP*U142Bc+D$O%%{JHJ|A+o!|V?Y98dY3MF*pcFAlIEuVz;J4B~-k>oTQzH)wgE0V+^Yt2XZK;qNHL
3pp~JkKazcUyQ%w%EZ7@JPl~v3XN#M?BX6plLv3^*khvSt+m7VEjd2XH;so4e!bC*c*$M$<)<k>JvMT6r-P2v&kw5{2J~HtB}PQm
%VS0FeUE$a5<VW?fDj#Xg$>#GAiq9Up3$dhRiif4caa5D6)tFS1trG!lkZ9mbn#{(x_qNmX-7%v3YC8>E2@U<p~k5LW~fs;e~0+>
6G;<S@2%YT_Uy?`iM=ZHd9Ty>!6YI3JOJkh^Ohhn6BHB_2g#GSozu3kM2aux(12+)mbGvE|DbjQnzgZ|+a`-*lSFB(dfd6SRt)3T
_5E;v#|n}`<bJ5zoLOu9#fOsFeBk*3amzxFaVH4pAy<-P%OD*{bR*=bP_&vTXeqi_0Hq<2rO@a*P$y!kA{MD=I|@(~9JGN#CDUjg
$nsDrXhwwOnna}AH9=IN*!G1v2on)A6MHCcW(-^bLl{X|Z72Gg?U43?;ZXS_M_^o30#K(Q(-4gUd;_<y2Zk`;A-z9-Pc7n!^?3b9
4i6vyjL*+C$A#R)UE#zgNbI#V|5(4neCjIb>kSIQMUDeGNjCKRb+UNQmX`2z>~!k~nwo(l*iQg#W&YPASGiF*6+j9kbw8}cf_3K3
f@zq-oYMwg!C;2;XCZ9a)59l7ZmWZ5J92eZHY{I8FA;%?N6JL<JEhd+o9dNS0Dx>+h!RO83c$oXMuT&LcSD~q92?!lLI+6*5~YbD
=`+-Y9Sl@J$ILtOQ-ZQ(fs4l!+lRJ5|5I!Vl0Z?K5efjHp#lgAlqLl#Apw<@_0KDpSNd`Np0=jBUAJi&>f4`8?`N}YCh-4euF5cO
VD53bT@~4uOI1%vB0^+800h!n*2ZQswY{)kENPQU$W!6H-e*B6yk)a7G6@LbU|sCupo$Tuiy|}-qNfESN{lzU{}6q)+jHHwE*j@M
X{O)Bm1v}tiTHRq(7{gF*-KPzTw9bxqh*%V`F_*qKK=Ov=`i~#r}Ljj1pLzoesDgZ>kH@)`vdCjJ7;0qez=?iC-)d*k{SmC`)~wq
L&N=i!*Fv$bK+A8kP1Xe;5r9>O`8)8AOj)pem#dn?)3D@j2N%{a#+YuwIm5-Dj-6rs!Ac6NbJd-P&Mp6G9Ahqy2sDo$TDYss&GHw
_eYNItGs`Afsy}#?tBM<qMaZ-1H4DiDd4A`+k5GrP|WOyvUjg~gIpo~;imYZpiDU_cq~mo-;V~3K-hoRzI;xH&BYJf4`ha<?I00k
l!y#M;29zyeAs_>!}TGAt43G{&<budGlHcT9XFZ=lC}6}7`1@be=K9qwNDR*5@e%7co3$r_q!-~r{Z|v9R%QeM+v;jj%N4;rykq^
F?6d1B!H`ci0Gcbgtbc$P>Lu^<R=vH9>6%f6#By|5o5QJKLP9neHr>6;A<eIC3C74Yeh_}8k(b_3>&{_vj_Kz7aw4dI3LRp8_Mom
0GLPpm55E<7yiR0a-h_OIzqH87$=~e9`4^#Kkw0hH<7{WxMKz*wJX%@@O3glw%ybjOg-hnoS*)N?@Qn|tJO)p9&_i;LvQOInA)q{
)tzEy(_2=vkVz*XCY)wKBuNtqOG!E+d3#q-M=GElPz=D+#jyGy>KJGo5=kImq9F!@=0ICd6bbi_uk`+7pRP>s)^|lm_9yLXJi`>A
m|&a0!Uo*52lQPnZ?FX5vMU;VamSaCYYn17{KD)^7-ME{3`SWH4#Vv|44*^l-iJTH;C+d*{5o*Sj8T4O<?R*Gdo2K_74xGdfKDV2
<Y2?q!wd6)C`Fz>Pi9VU9$-n?hl_aj!{)y5d6|0pehv5Gcth#98w}hGrl4-#c^M6DV9`5Mr%d7<n|x!h9?|;b#Q&}jwEBoT5M@}{
;m7p;PT|};0mNemEMtiCJ&Ygf?7_Yb6Z{VT!tgrIv40b&bUK6cG4{hBQfb8YiT0b_`;CtGkbX{%<i_GQ17A|ktLf>%==yrzZcV(-
z&CtMoer?Dbv=uP^p?<a6ZsxTdhO0mOVl1D?@V^;dsDv))g}Fy`n-AnPuHgZX6^^#uyZFifM8#oDCSf7f1`)*G<*L~d|nORtVB2r
x`w2k+>&`CW2r?W0FT}XVvRvj+)#Qv3d4k$<v{S0l@%<!;QfGb9sH?u9*{MoXFuR4=1k!IqGa24P2TV$#WM9S1NC$KaEDOKp~H#O
Ci7Y+hewEKN|TF_G*6e;-Shq4-jmma{fK=4_j`0toyYxu+NTpo;O_kWifPppAF94C9mS@X`YgmPwLw&RHDaonZM9Wn`P!;RagQ;^
J?9tG+<!oRfSBI)XnY?hvrj&!!87Owm_X+*-oxeY%>m$g_@C6@_zG(?k!{m$Z&>l}^3^m4v&KN|8P?RdRK*d8xYWZTl9mw)SuH;E
ndQ(tdj>8}$4S;H*m5F)Oc4Igr0*gB4eyC69i;2%d09fZ5Ks2f`apz3R2iuLJY>0+fzSe)NGqUI4LV2X2ZTS&Y+!%slLNXaKCm_I
I+N5ehgQdqPtZtqr@ePWe&zRqE%ks%pr_!69X^njpc52dl0d>B)hquTRV^Y+FxNw<`8YT}hnC}q$vN!S-W}O_I{<SIpzG%hswT|F
dk=ird*nNIkng)BUmUmsfj*jG&z=GIFYfdBoyTdj!vT(5z%(-Vn7>i_p2rKk;y`|vdyV*e+>Ur-EA@|JaUSFUEbx2eE97c%_0T?<
!UosX6bYp5beH;%14s6V?W!B<KUJxA(Lq5}*S}!NrPtbCHUg6qvnTCxYU;le;-<!=7qI(7V<*%yzfr;PkB7lNu+`Z)L)PH64GnsP
=5?43px~q=5S0}WbV5vw<sN*%J*R8rE`}Sk7{8|XK00sEK~KoO=nwQfHbW#q^FIB%_8o}#61|!Vs;F3AkK^uNn8=y4EZN*o_5O}_
6cVt1E9CE;O^dw=jt<WSnd2GXoP8U2KtaN~c!A<IA39%*kO9k*gjJ*`s3X0Cdy<A?4aHXX=spFZ_3^qs?kC>8`VU4xiYcTA>=Q&}
1ude8`IX-7Dj`&QvK0IE>D0$mbnhL=ZNTygFAQP@J7chfJ9PQ{$+R?zO4up)IXbWtMEB<iBKnlW6?-!>McgJbfSiE@5@#itZ)$!Z
lyL-lk=zJ$K0N#VJ$rLh_x;o+ZuE~Y59}I+mKsBYD}qbTzPSVuAun8k12|kfGkpqc1{+79VIu*N{Lheiq)2l+M}aKyS5J4Q9wyy`
@_C#yU4!6aC?W0fpJkzaHzVM6GAD;e)WoI9-!zA~uqh`+<aqAb@!)RmNtT1mH=U6B@icrs2B-VRIv!dc<f|XzmsHkT{}j1l9S&n`
Y_`&r^ibS&E5*aGP?zA4^<k2A{D^*nADaXPk^qtlPFJ@~@BJU#AEh$qI~}v}Kj?jK2!4QhlkNPNeO(U%4}kp~bswZJHXgrGy?+au
pwF3oXUSLI5IcdS_6gGfrKhOLpO0YWI&5lKIhaG7wUjL*28~TsO*BvEvqUl5k~elXH2OSDuUZ%o4*vffWcssqXyVeQDc4bUQHS0H
gg9W<01NCdgdeScVCKBM6epiBqTRo0ek=Sx)zfX6NBs04Y8-;mU!Ufr5or_q2-iQQ_r>`4z1l*->PevgTrcpf*66|EHK9;V#hwT(
p7t99DE}mB{rD-31kdxZqY1Rzm7s|w%F7Z7KB_)aTBzj8EQAF8oIL|k#N-Xo<p`HNpx^sV<d?rs{~vFMGnNI6fd4ju$q^23d~%sC
E?9DL;^7Gc<J+88qC#hP((;LiU{ELs2!g=`Ou_f-jGf{b92DU?>o`1m<EoX}1HgdDB!Cpt`YpCuaD=334Wu83CeHiVXgLDI#Eely
XdzJ>OG1{!5&lgg_I$N;21yhcf9uK9%YfP|*7D$r9BrMBW%dc+7u!Ghn*Xx@Q|~okD4*U&8|*NTl85t9IQqDLC;gnkZxPd;qr<{a
CjPDm>LBQ-Iydug>Z*}S*S;Y8NRNJ$mbjeHu2%F&$b9dgbyxjMjtVJyFgy1TFNH#p|6;mjlF!BJzgAx(k0nZYc50Gfq+ofJ1sH#0
^N%!xPH0Ef_Mf|p%YfK^IRBMz?cwe8Vm=%EcE@#X>-nRH+nEqp^X9JQmXX31N;}W;H--Jw?<3RqeB*{sx+^}~ulRBb&aG<yM*RQ2
-_n2EFVTLhxwbvNbAH>&|B}RgKB@BhVZTMQk8E^W*1aXV4{g1_N_#!LIPB@l!|`W#$Nq$SgXDVn-6Q6<i}rfurvHkjGadTh!^Ncj
g_hNoyLI6n1MS7fdi!=>-*QWGD1YhW`}NY&`ix_%XYt#Iu&+zueB*_%Sbkg1aNlmd^4n2}u7@5P;qt_N*a{i)@;0_)Xa$7Nryf{d
vf?vVlKj-*+~z0xHuZ{YKRU8;ue3PPyu3dCpLvpabmA7t&@d$xAU(%e6x9#5%m;m&#*ix);NY`dXVAy$-_`Wzuk?EZt{X*I+jQ?o
uf^#WOG;xcm8%O%qWR8$@UQmJ|JnX00-REadiL$?_kJ7qqYlBn-Iz52LH^$r^}>qPLui_F!}rU-%fYMeA5(t6-2OUz=11h|UA-!Z
kV0|m<LEz^)%EvwiLau&M1rZGbl5m49v$=2@SaRh4I}7t1QBKRkaAvfec|fD?-~3Y=)syxCeBJ6nzE+BlH%K$4Z4uw(Wo<GZ)v#3
2)K+cjH;lZc>t+HY!rp8apw)*uPBa^jh5uJYV)5~8gt7IDI_;<iqGGiOlTHJ*v8ih1B(V#6+b>piJA0l7%&tyh}totFw$VsYe}|r
v?U8oDAG`rgh<j-6cq$eQ%yvyLQv`>X9n9wD8U*Uiq^CmHqmPlP*Z1M59g+cVkxMiBwAV-nrNh|8VX7&pk@K8s-UGQLxhnuG&Ir;
c^d~ThNTfilF-peRWWHKF%-mAN9v3O5KT2jQPX%Kx>kTGN(PlE0GLWZXacAJqJg1WDL{z@<RMS+Jba?yr{io*|DigM#rU$m&F?=?
m;1Tj1lPQ~E$AJvX(!_u&g`Wd?oy^;_4)h!`D%vUJP$U4sC2a9GsgB|F`wAU(dD_U0zYLyH$H9!*%a|3W)mf>$~7YeFT+VrBui`C
LD4ZeWSQwolMt7R9&Goywr?Ti|BaoUz8qX+@M|RfeJ==cyz--U`lq7~5aA$FnN?PIO&&2T9#aYgEEQ{&K=;>-lkau=C%HsHU{C-*
8Ogt<6nqs%Cc}ruGA=u~=@f(;uM!WMxPQ)nT_8z+@KF#U$6@Y1!hr*Dml63J!gczYn+7%oL!y#t#yia?J*mdMdTs{jI3Z7<h9sZv
GeWG1IA$;}7Y8DUeyypPVQEwNI(nw(5bEbK=lJgt4Kd#sX9GbH%(F3}kPI0()HP0X9%IGe<YPHG&UPf78+j-tBW4_khdk~Z%5%o`
7@NizX-1l748g=lX^uhVF5S}&mg{_(vsD&3hD;s}-I^r?4ZOI`?iUmt-fYaLB3F)g$)bl1dE~4z(|1{BsEXb&%p1XLu`7{XHBkm6
MDjwRN))U?rGu}x20)=`gZS;^-|g$JU&tbUD^5S{27iv6YM(TR%>C=*&8Z|pK`327=B&}|`!UuQ1uox-mVq-uK|g2o%UTqY4|0W4
r3#(MMtzOr9qU{E%cu5k`rqUSsy_Ncq2QZk=;m^&{+(|Lr?+8q7kP%XRbz!%9uV%x9@QkB#+;P75;oDEN&&{Z4Y4Hi^Pa*n@a-Nj
3O%v`$wk+8;2akT<0oG<6exyS5D6c!kL9A-BBw5vbR(0k?q{WzhD4bmFPi&1TKT7f1s;fz;SLdUna2W4;}8JS0r-9<X_%;o8z%@$
XW!qs^|72Aq^2`*j-5H3TeU3;x^Tl!Rof<KfzTZB#4ptgcJXIb?XH6$jqAbL-=M1ez7WFEF98OSk{U=Biv~esQ&Lb;%>*ly$*4H0
=GX0&UO5sx_2T$EZ@EWYo(1IPf`SwK>NRbBx75WrTrFWk9Sf$UJ3~&94wq1?q@9e1lQO{yW?aS6c|xCdteGPXn3%K&$g&5$sIuqy
J%Ylo=W;shb0p(!B|R!Lu4O%4$?#nz6L0iNNrB5jk){xpECU#TmO%<FN&BP;nS4qOg9j{HoqA6&cBK$Khs{M)+{uzYjfP@rA)#5y
f;w6(YhK#BRN>N6kj{rNhvQd;TPD1H7^zUWpMaKseQts{9X?F5yHBJS4x0ZZW9WpG9((&}I$oCuXF~q6$dfO*0?4S<HcqqRXRSD3
oIkJn6pyt<Cw+9ziJon7H@!|APU0@tLZ<MPts6{bxvlFB?H0OgpBhYdl(zBSpS>B>D!}TXQPgzjG5E<rA_SR1!g4GIJ&`xLN;RHc
{OXPQRcx|BNF;+IO#BqlUqDJ!W*p?@JoM-MOXPBk;4&ECTk7wtydcFG9QnLb>wL+~=C#2{@p9&?`g4S8RBO*p{?yJAKI27>>27;k
=ZmkuQaM9t?ANNG<rri%4^?$rToeAbuE({FO1d5MPEjbIMmohrB)*?+v^ywv{e8RK9wKx@3cd0x+;Z{AEg_#y-B3V`Qux4>ql1LS
aRa2EzV%;u1M}LL_vis7pb&)y2|Qv8001Tcb}l1(=7xs*mUi_1A14mW-XOTn6MDUpjNPGjoMt^K{mvYva^2+0(;G0C)q$cv#H%p#
lq3lsJr8pXM`k_30K^bM7?A{om-wFV$!v2<5#89ERRoSYa!A=jOG{l)qlPp^5q&)R>Z}oEwQM|*5>DL&$f;*^D2gAuZIWQk@&3bK
u%laSf{JM(5agvXy7n|K)R86HG=zunLlk52r#8HsB+3W768x4g(55jar`6S(6i}xuNhUXn5&Pz<U@a65sA|CiqgbO1LL$r{RZ|U$
X~Qz-^QozAun9FR;W|4^IIzQmj7>ah>K;i?3UnM0s4qt~dDgYf$~_qH8lSbKdLr2rB=>ata%kp<Y@sJ!^gf7b1b7}l%c|kp+1$74
VVK!cp)T6}>MXPSG5o)hgD_9gM;cM(dUAcdtH0v7k3f%UKr+4*BOkPlaz2_<d^AkSbu7GxR6w)bTRr;Ha|NxWM$#QlpqUkmOg;S7
h{D+wrSD<;{d$}>MzxOZdM<MSk@qAG9WQT^OS02YC&G%(f4_B>OAGm@CSOJ(PKc~Sj)lquWtROA6|bUkRyJ;9$Lg=LcY_YMUAY{*
C~*I8*LAP4vTTW6KNUcA5%i=qoZzu6j4&DfjYWzNTdbgQ9votxzFE_z%?ame*NP}cq>*wR338dMsUp<`iZ~By(-5E(BnU|^Tnm;2
ZA!DAs)MN)DSRMV7P9EUNQ5QY1~oAj8)3vvYEv2RPZTyFr$%2&2a*RGvPCu}A7=l4wLLhvsHz@<OU0+)__$Der8%ME!@nMSoI8g)
q<79rn`YR1Kf=x&;?7Q4dQYGB&)pG45c^V5h>g7tkAi%%^48qK@q8F#?@Z_1>tC}t{D03MpU;MT?~HGY>7kkI>4eEA%fr^<O$W=4
J^0fpzTq5ik1O?P2x}`;4K1Jnf>0cjKS`@U`qjv>N_rXlj0kpCZp}?~BR;jJK4mx6s&N+lt4V31rAX0rP{|^Sc7-}gzU;!?&`=aj
7o!OfKE5N6L~y7`AroQ%U<S)&*2cUy70jb+mhK=Xu&<QsmtFsd-;ESEbMoG60m?CQSj02-nK2<R7cS2wOwwS3BnxUi9}_HgybF}6
2p-bpcjjoqW7<gx!~oxx^LHFHjuI~1bqpHR+i5uTK7|ng${>2{^}JTC8}eLpQXvCr(s-3dPV2{w&`N%$0#wFG<g3)<xn_JUv!I3H
rk&H3_{h=B07`7juQrELi-wm4_QkV6+zf+33Pcb(+iRH92K;-NZ91IGbsg>Q|4oOU!`8l$8O6Vs97zMEL9_Au$`o`*@th4nTCGT<
2>ZxG=6*D^M+o!JhhzirQR083rmX`=f+3SvZUi_W^o;|m&JReFh=+0pnrzBI*r}mo)88un(4?GoQCiJdB);VVcqr+%tRK$xP6f@)
sW|D!C)^}~1KHFG*Qev#jy9*^W|euRt|DK@W(@upntvOrAlHrYletraY6S%V{g6HhYTXxv@`$Q-y3Jp9i?5x*GNd@ssWFIyCCd{9
RV7l2eIWvoT1J4<>Cz_K<1Hypl9T&B->aUzXYGD<>QGO1%vCXkyai0B195YD(Y<e2I<t3ocL43PYrtcazNe2JbVK3KS2(;}MFkwv
3fX1P(|>H(j*NSuyZq>#nu230ZcRAz)X1Pg!|jr2>ktz&bE&ECcbAl?ig<$aD__}a=9f*wR0Mv6L})=Ba|4OR1eut4A}Q6(KhwUO
ukho6-@w<OKMqgj{wXKgh=qrOeqJlD+5R67d;kOxlmR_md2T!kgp?5#^!r>xihGYBNU!oC`c;QV?=&99n)ha&yZP`Qd61o<-_y9R
Y3R;gbQ*`V4WRy`r6{EG!fD*s0dv<jlKz?!(lhe5Jep6K7AxF$3K>aeR&9r*ug5)RDMc&MXw=~$-z8)1ka^9ANgXKwnUe(28L1`R
e_2Lnp88*(3@k#a3MJ5WkLwce2kfwN*wcf{r-0$W?aL0vuo~Hc<aQ5JMG7mOTi?V+59sc%QVb5DRE_-DKbrSmVZ3U>EG&G=a%ig6
&m3YY!xm?!8+)8ptt6s`Tlqv<AF}@$N_J?gc}pN2M%~Nmaa$;`z1Lm^q|S{dRt|>?HcyYf^<P5+Z3x3hfTJ5QjF(dE{|l4tqiV#5
@awqp`hELIK=k(Mz~Vr9ND-b&$7*j;zbmhWYeQvVviYxxqme^%U$wj*U77CoX;iBeTzEdX+s>XEMN6jMRN6*T)ZFMqh<Kv$5{jz>
o~tcK4HPJ@8csg{)2^=+p~u4mIi*`Xc(L^?rzoFChKey&!G?++e5K*zQ55mJWQG;_xb83fxc?rKNhgW~A0R*=>O%F!E8{7OD<+-4
vl^#ssiB><`G4SlH}Vk?_68rc{SgiiYo<jR7Y?u4uI4zunsb=Hoa~2qYy1TNLUG4az#Qwdq()4~h0t2(zwHf~rP%+!L3F;JA~79K
`rn+@9O#&V{&V`EdK???#c-CaS>=;G@B1D5pm>K~Oh57Cj%xL6f5TMr)-}}frZnCCrcKGE!=QKbJs)iO)F->taX)|r9I$_6ef!oT
)*K8=7xd!?`naLb7Ix_kC?>g?4?mm7@+`EmK^R1Te4{BnwAy;x7&IK4W+nN_KM~i@bPouBnD(BBaDJC3_8b#C?)CBQIh_k&T5rcC
3Iy0_A<3;p0Qto#Sb{?EnhKg6kdP)UgdQpT9Fdh&Kfo}pGB_lxprewZP_Bo5B(B>976#<OL{X8&FNF%HaU@A6>}F1`mbhIIj15#w
_>A?k%Og~`+sm1_&G+JF6Gwr?JU{2d%mUJA7b`v`2B;<kkqUqma&e&0%ewm1kyHX?s66W6(NKpI{##f&NE0Q!k;lD3Qc;Els)}4*
omeV%E%u^_5HZD9MD7KNA-j_xE0G%o&XDWZ51Z#FrzFFAIR<$YXHdT;ClmilJ+s6lM}4#VaP2a8O@b96RBOTU*mq7M3H`G)vuFh-
iP8F4lIi=w=Q2hnI1W_<yajPUf@188A<2fk!iE(Fj43b|zd*5+<cM_YNkDkYqeakXC5WPNunvOZU~NkjAYdwSV5GPr^8n}=qHqkb
@}p-?yqgYF#p-wJ`$`v6>fV#c@M-?DA-R-Bhm48D)bXj=2Q#@%k8<B4iT2K)2z1Z~5avuU<l{n<&kAJBg3K6H79D02zT@rOJYzeY
6;6+vDtuMgn}a={3p<mVO}b?BGKhOZ&K#D@X1LZF;hJV5Yr)S&vXJ5A26_Bw-5we~492sMbnHE3z4<sa1LQM9EhMIRodM4?4%uRU
BPgT5Q5G_^^d=nv4=L82+2hjro}WPJMRgo{zLry7TA@RS4qX&7azQ@ceSH+DWKIIWOfL@rKmvUv2bl3W*ueFh0^oer(K-wdNSGkX
dLIl74q;8tIY+N3gY`5VPJU@t`?aFo9wIP+9<smQE8mxx5<W+jKPpF|<%$PkssBEe_4+pZ#?jGh<;C+5Bzdxku^f57=jl<$`u^6?
U!XaER;$^!>iU#0?Q1K)JaN6}J{D1-rx|?mmx&-hk8`k@=G$^{-wPs6VMmjSKl9p6=)+2(ZrOgu@`)AGX?`bX?v<J~$kvYUfldje
qoVGx+SzG12m}xl*nJgW?kIuE1acMRf&7xt(w%|OuVo%WP!xVKz%3yu?S~KvQ3FU&K~Nqfpct5w&UKM<1tFPnGzBlh1;jKV?GA+s
N8v7jN7R}qS_&4x9SD=w|CKNCf0O@o4nN2HG3EVBjz>HbKVkCs6sj(>`Tz(7*TVdxpQm_#G0ulVXr?;z^25<OurPMP<R)}=hLf5v
I)wcBCMWX73Z4P=gtVv2Wr+hA#5!>WBqYGY8!n2P(V~Qiq_VDEU8*0tP=7!S*SG#=uf-?^H{ll#LkSj1C!qO!o#Vn^x8^PPNg>)z
4yG7<P$z&Vx>ThL`?}D;=5Rpf1n3wz9xC=23Xm_r1LgSS3?B5*Tn&&CT0o$6f(Jmd9?9nE;PD>zC*o~&%j8Bw-;w+Ka%-d95}zQ%
Kl@3DJSAckF)wlS2gg9rOd+ATGIe87>-E$_%unt{f?y&hV^oPMWs~HbV1GFZC<L)VffLwbQ!aNICIN3EB`FJ6p}I$4Q~Tu@LVuU~
<Y};AUsL*yNyaH^sw65u>x>ZkrZo>8^YJhSA@R{L<@`3<ik|L<<vBlo;H0NCIZ+;Tf79^}oqWmd=*UlZh`)L;v<UBfIR23OAGDr@
_MIgC*c3<5vk=5^riMbK#3T1zeiuwXG`!{kgB2vi``~oUabn;<EwE=mLKj#dmxs%4EdLDYyI`Z?+=k<Pr}N9sQ0qF3Cc)~;A3;tM
rh%#62#@}PN`aHx?+>WQ1K}8y#T}E7(yo({ZZXK6t&-$p8$%>XA{X>v(3L|#aF~w5a?pk(s^CcI7LJ?^Nbryh;lc)vN*V=;Mv{ax
0>3o3hqMD@@ZIj(*|KK_SGF03fU$>&hlkV*B${0X0=wQA7k4&ZH)4I}wj`PsgQ>q2V{jKwQ|BRpO?pifP*Tc_3`(`f2Oo*};Z)3t
5GQ1bm`~L!qu{`%ghN7h1jR>MzVcbH)Q3?0teob=Nd-2TCGsKt@DUL+Ai+cwrw+Suy%?mbN2g*wU4T13G=TSe@TY0HIvkPE+<vIL
^q+;cK(O^R$?%PevLrzhxEVuV*q*UnG+6=<i9DhcF;oRm)L_;8;BY>nCuKUvhu{ME5X}Neqcs5p0h1Zts(XHU+imCt;o=+t`G-${
P+_g+aaqNgOrFJ8<QwRu<7T+qmhc+UsyipnbCcS200j}HEBD3%77C&$+b)4J)WxCsCKm#fF)T_2MT#g<DrTl?X3>8(4G64792={F
Lotq0rU1g|u*dWmdk)4lJ0XY^nluy(xP~1Dm$K+WIMf!RolqV8cId6zv}k@k{txZt%^o<-C76P&bW}a4o?;$uqk6^<e*B-sYgp*S
G5u$Jh;L6RWBh{7kP>T}JK-p=uNa9g5$lvaUiAd{zI|%a(mxU@L%@4?xbq*-Nr1`eI6DoT@M3{tL%{kkgv>=ok8E$o3N|BK7ED9r
)Lwp=X2>9#>|r795VWv9)cgYSJZboO6-hA=eRUq>rdkRhBAAIuLVzT^kWZmMLzCMAQ3MnX6v};;t5#(+m0Az=Amj(|LDrz*q1Y$`
6=hFS8Vcri)wL36qG*|;SPMkhJR*b0g9KCIVjUd_(O5l?cPSBL>uAL_n4ysrV$mvoF#lW$tyY$^i0uQ<&!1Fv!S0iYFVGe7^1y?N
h^P=CQ@d0N%o-?)sU+kH);?3hVm90*I8T1{@%O&KeOECO(gh04lp#Qc2})2P7rlj`CP0FvQiLnBhzO`6N(w}wS-jpa(g(sr#qPxg
1T+%j)B;Kp!v7C<UXF$*hXbEq@WB#HQZp*O{fFB>jkg?J3^`z^49l$nl7g0}VDg+&56%jvBX6MS)ye0OH{K4<Vy6_Bv?!RQ2?`i0
ifNiqXklddz?ybEg!OXc1B#z;MyQqXxG=+6lO{S*H3dWk5IM{eJ_hbuXS@$*)x<^EO~4N99K)tLDeDC_N5nr22RE4>tYcu&RC~}n
)c)zBs-LMttH8JqE#d6oe||8Wq_g_+259gN=EG+wW9Tqp;$6Zg6wuaaAC40N-z5v4^9&T3{d1}JJKtv%=JnXpU>T$MocLYcUI|>s
VGbp?Ah;IdS@60Y#$=L~Ax#0Gv8d9X0|TI5Pbb3Z&+f{K=;4w`^H{`0B})w?`p423;`f-N8N-=B7yEuzKJjrbJ8fjcpM#i~x6YqP
*LS$Td<Z)b2pSQe;2Iy`ez*TuJ9c&Ry}Ep__>}SKzdmkXNxqnVoRIt2F<^c)C4eXHPeeYZ<Pi8nbM#H9pRvAY-ftnc5fa*U03CoI
6DOG}r)pG~F^*)0B)~*Gr4H=F;`8ut%EYDaTRab^hF-c`CxNIvYLz<@AF$IJ0ClK?fHh%!zvJL%*}DLAW3FDEHz$NBF~5Ew?|{K5
;#M9cK^?*bLa;SUGXe)*r?Gw%Z=hx3q6481`6nrHnRHEOs$d5ogWQa*AZG)#kU%mi-wB(Xh;tWyCR8WK2WW}zad!7EUg+T`0(UE@
b-(Nah-d>QPa|SJ10nAT5Ft-e_i(N9R65|ZGn{wn_lMSU<Ugzcj1mX)!}w<$<mW#*15K`9=ZypKlRbT7NvR(%EPwrIaFc&kA;ooo
1N1_h``;MU3pg*18=en*Yezg_^}xPxZyp#!p()`gX)gF!&^dw`KSlQ8{4DLr066rt2O%6#oJ5lm2}wl-ugM+|VrXg}31(9#s4^XC
2~8e$Yy)n9m~uR)=AM0uv+ZQ|0)9I>hvTF1J~DfQ_fPx(Bl7v5l44Y&L`%h{D6tHQ^~H^`W}McCTE!-)W>`c_x-@b$GZK|mawyQV
P(%ShP*O3rYZ}(Zqd?j>OmRgrxk1#oDKyR6ZeV6QDL89tfaR6YOa`cfn0TD4VhCu7<QcgbBTDE~n0TCZtyGl}AyJMNRn_EDe7PaF
iGVw#dm$d`4$#CEQkQ5!SfU8z-_PapI`vhLGDDIH)0X^8MX!7qEz`UxH#m!ZuP)Oo(E$0tE!KJ-ynAraH4Orcv4)vcOm%9PRusB<
DD4TZuvACu_8Yw!_E#J;hZTyAr7Bp`<1jG{Fj|U&f&(pSqBdOBMK3IJ96Fz9Xah*ef-s{&L(NU|9kEz^LIY4IzulZN4nq5fP&6O;
=7flDu_q((pm2d021^-_N!kbCTLtp86GsBi0HpX|K6+1lI&WU{A9GUD;*7L%j$#>XwuOa8T$OO1EP#$Eh7wE~wJ<{vG}6Mg1tOD<
@aD|K#TB(cw%Ue5W_vxHkSBzbfG6z$(auRkkUC^D)4xkPf@zO3KBvI@yEJ$86sKafiGG<3hiTKq_FhehaCn}bm&v>Y+9F9#xH;L%
-)#IFFhoK4!2F<ioDFpe<<{~IcH^>cBm$fS)JvHUA37a8Z#}Fl4=#l`;$0y(6A(X!%MYJ{L5U|$m%$12L$8IqxE`KAj`zZ>6$L*e
w$8T0tEk~Zuo={aPCVP}*ljW!pbUVCE5nEsfYA#wCp<T(h<afh0kK5x2tn8X#Lf>VcwkPZDCv%XglCk8EpkzoXySNdtG2h{?dMZW
55*^#WuC8r;z{z_O)$Qh;$JTQ+IRVf%<z<Z!|6i=!j+V=$Qu}&7GjdAC<=g~D5|1eG!{)Vlne&Ls3Hv&Kx8FgCQ>0FmSmwwS^$K|
S*2==Q3*vPy9g0tF--$ZKsbapBMPa9zhyZMB2!2a3Q)5lG89CSGzA4L!kkIO29rR<uoE>Y5TsO9Q!!N2Pys1l_Uh3s6d}Qq0LYwK
MPp7B0>%UsB<)V2!#sRY()LZRbH5kd@||bE9ZEEN*=wW-(iSpS484PrL03D=hYLegYm=qEcJfZ4HBv`l;m$#rB$6cxDB(OigR$8N
k0Ud8ndRNO71uH})N6<g0c%QAGi|tKwBKuVkmOWR7;&7K#f)Gc^MNw(%_Xv2U}zX*y6rBRx@9io0|jDZnQR*=wlFZG3rcOQF~sFM
(jQ6kPSGJ0$=q3aXx!5cu^3u&3>F)uj2LCr!L<Fzak1P-86HHpoZU?>s9SdPklUQR&Dm0*v1J^kM;t<o#Y2pytqmb}aD$yO<%o5o
f_8XYxYaE+OOHFonXY$p8&%$JP<Td9P|@6*z>2DIsm4t;GDNn_joKRHT{TTX799UP#MRZgN-+dMkx;><aERKM-#I4w#9=XAi*6II
cMtj9Lsyv2$~=bcwN%wAb6$0=45t?dlEaZ^Q+O33PJ+60AxBEBL=go#O?STj8O22%4+-o<7TL?f8LA`xB9uf#F;$#yhNRVKqGJx#
o>Rf(@(f~{&#1(39kqsUTGl4AoV0Y6iKlsk0}$aR7Q<+&Z!ET&Lu<Y3Q%tFum~R`T#Z9t1t1%d2P{Ih15l->o@Fs;LN?;?oOni(X
^Y=ZEJ$M7XrOc1K=<iH8v`hxs<}xObv1Bm2+e09V0^(!cFBfh{qAYahF6_U0WM?`K?R-PjQsWc_KVD?z0vQg)2oyUf5rt{vLPObO
@G=N;+AM8Mpau}Z5fZgVDg_y<D|jj0sh5s8-nh11-T=^WhQ||3pMn?<LP(uR=x$^&j`W_dA0Crxnrg6T?Kj-qJ(RLZZhiFkL*Q#K
;%2_>Ovlg$Xb}CO?Z<~O*zSr75+y$HC1ItpzT0rYo){c*FjE%8Xxjk^im54tIVRZLs}dCCgKTApfeLCPI0G&KU;9dWWk$CfW0yXB
*@K}44uGnW4g$I{V!>|xHs<q=G8(o{-Rdj|!9^gU6k4UEA{s&=D4<F}p=l(Ph-pcNgrp)CD2S*gN&;$HC-K@UswN162!dLfCNUT&
stN*t`~1VNYBtADw9)ICgExX3A3wLVz3|+20oUHAl%hl$X=Q+9km|p$^8J1rmm^j&V;;M%<E)xZNE9_B1ci>{7;Fx+#>*5xZRmS|
=c$(U^tKBHC*wIDF|oJW9sJY7>m4*Xs=VWI%<MzFqd;C^_mrU}1@nRk#4=1;RQq!+ArJ;2Qjpd%KKMwGFulYff&?i>N0I_cZb&_{
lm_`Z#$!TEck&nA#lmnTpbq#1#Z(jnMAWQ8Qje0bh9RyY7-Wek2!S~NFZ*rz><?z$9=T4qH1s`8o5FUTcERaB$XxEnc?4XCksV-p
uAYO5z1h46aO@ffWIeHn2T5Rh`m%P66U6hDe=)spszh>NQoNlF9y3GQLUujIi6fAa`GpWf{l2-@ojPk=l1MO$MHx)8`*dbzWpErC
=+!YT-wxzB(Y0u_qO#S6sEb0D*57Py4x_dU)^tozX25=5wF8ns^z4s;Y+#HJWg&gg?05kVH8*$X$mer#_3Xj=q;y11ol+4rr^Dxz
Ici2RgVy$hUf%z_%9Va${X1jCKX*JHTZ?SSoFFbL=l)`Qu=cn*IuE4)K$N(z?={fIo`Dr3OdxY|=6dn!<X@bQ#E$siUG3ninp+ec
q2oNdv?$y%LTX4ynnLYtgN0k)h(dM52Cqcxpv=%3=5SMm6C-(`M!EnG-eLgRju>;MA&~^Yhz?iXCf`+_X?fZneCG$Y>~vAH+b9)z
J08O0Zbs+)9ykS$e#W$Wx83Oi!AD-KYHWKdBS$!cIV;xvhik0tz~K-HK*)9=S72qbt?we@jWG*BQM=MHYR$x6_i(swCNLT7U070)
ggh&WK_!#{m<%0IQhD!=+axhON?9pHUO6?2$yuyA2J|rmWZAk=FJBztCZ7D$$kB75nZK614%@#rdp3Ct>*r31r=YK!4C04Cc*}s%
xZ)ky6jR4p0h_uZ#ylCVpcURwKr7Q6l|&jQj3BXrMg|Ds6nR;!BSd>CVK7rxEKoX@_eoU;ZbLfp+~=m>Sp$0uL!+w3Ar?oWTkJ~>
c5@2@q7jet7AL`I{A#kQ^({dW@hWBl9azQ$=$E(aV*Jb@>IsbL7I#^1nwAf@O`W1VZccc&AR`d_zJ?Gb8?a1beaKmS!<A!H=1WUX
^|0j*Q`qf1TG3s)bFX>Eyts7^@tSb*q9QVAz8=~T$de`qlp6&Z)zocVfQNoe?x^6?LK35DPqT4^2@D`E2Q*wkgPwQaQg-vubYwG?
>w(917?LcV^LT3|IwnIgZYzjKS4@pK&iFL1)-zd&bUk{J-mLVjg|)g9)|L9a8=py^ULBLlARb5vH5}hf3z!r=bJC0LxMwK_ZN7&&
J*VLT<h)cxf&}aVJ#^rCMIP`l7Skhf7@^&a4Ec$3L0=n5%dR8r^z?+>(+a3gqZb%Q4!uV!NfQph%z+?I!Eh#EM1MVA^Scl<V^K9s
!G(JBHG~jUGc#E57;HAhD9aMAv!)kwTZKFvm~2YIc_f&c)h`_Q=qC*7)CA^+b+L1sWu9z0XFh4*J6Z0Arf|YKHNk_{;K=F6gCuOD
$}(<#DHBCv3uq0H&Toz)40qyJJ}(Xm4e;*0kYF^&hqrr<kZ%?>&YRB=;cCKXq*$9{rgL0s(ez;HdyEh&vp7c~QxQENK?yPtU0HGn
pGg)0B0Y7qj(VC)L55MisviC|aKwTjUX_6c&I4&s@F5<dud=ea7{x_}k;2*?j>m3Z5n<kItJ7OcO3tu41F+|Ki#w^JM6s<I<qAVV
8z3qX93Y`Oq01>>G#nFwI+`{aBaFAyjyRRzPEv!-pvxAZDBZH}LCF{iFoI5mjHSu~dI)5zHVlNuBpxK-ce)lt++0=(m|47~Gv`Yk
j4|@7+K_Z0TV6I0vvJsw+YK{Ad-I&xFg#Fg&ff*tnS>24REGc(0K*!*1EUdL??YF<^{^@QS)v9|dW#82n9hzO5gL^;6OvG5Fi3|m
pWv*Ck!vXwyRdu+W5R6?9sBTT+yNvKN}_`BgX&%BxiN_WO#r1B-M@WKXuVvP9Uk}R#b&haOb}%*h)nDt_GHz9A0XI-Kqe$xcbb&o
nQIDjlSU%XF<!><M`&9B#%x<#t<JeNWUZ^maxjZH4O3!|4Uyeo$_}r+)f`-Tlc&{SHB^iqsRHX%;s%UBBpE0VJGt;Vy%hI75-}dE
6+0azI~8PrE-sh>PDKq=V*;_v-3OC2aD?%PP3sxeT%CKToh+3*7gQz=+6YzbZSWmXZsc%N>tf=t(9I5A?QzCDBa>$$4eO?8PIL`S
gXi0!XE1UVF^xr^1VJ$#DkdY4tq&5eX`o_XIw~ynx8CNr8@pp7S;!HB098>tEzG9^Y8@J|DPswWAeq)C#ATXg=GVMXfw-I5&<csV
0=i-?OWw{26juOTJAJq&Yj<=tG&5BCry2SI{YC^a-pngo5(J6$0f06qgnRf}LVz*k1lgY&(*%k5=xaS#wc*oyn%`YFHcu4%EasZw
cC%|Zhhx4C=FgdtAj_wbJ=a;)Z+aR%`R4gpcKL@AGhEua(Pd5xt=Bj;1*!&RrNEL16hsisHUO8EzaVkV2uF`|xY#_17yw(qn-J!J
eloC3NLn#qNYDh1f(tIyh$q_5{NMB62fwr<W}piwHo!(BL?RB;)>^dJlQ$I>5p-fnE!SHzSV03RY6M@v(2p4-(akOw9;P|as4)>{
5Gx+6A4QQPH-{<!An64Gk{3b7F(D!g8Y3M@wORmdE&w<*Bfe{-COBiD>cE8<9oTmn2&XKRd@`8H%e~s0r7l$pt|1NQOMvrwX0Qud
I&0cS%n|`0b!bTh`QB+u)~IM5ddWSEErU|x^nwpbJJhBOq&*%`NOQH396=3B!n$anRte7eO-VPw3@qRjbxDrJ;g->@X;w-p)`ag4
x!q-IUes-tWC0qjXi5Qf3gDdp5P*4lbYLognM08h6(uXZO!0E^;e=g{+Zj4(zech~ECGOwvV}>W+lIO8+gdkz>v|+=%yhzlLsRN^
B7wv(l@*f&k37MVF_g0T<BB-6#f@KeqAOZmGvl#+-j50CizLN?qZAYtaF>g&)`^d6hmSkq<qg|v0A^KqpfAZlkQtpV5PPod(inU=
VeXv4D9I)-u1y%BN{F*4!VQU#Wz6>ENr`C=m6YKj%dU5qrtInr48I1Z391PgM3{^rv<E~IeE7mUM0p}GF~bwuJ#z-T8o<Ix6falV
T^xw(gpGoTF~4B+Vo+U~1Eid@Mdw-;DdGV^>0;C;f^|GYVHjh?42XIdH?|6hj{{M`6CCpoU?3P019D@Nj(c&qV{h{EKny_#V#sqR
_{)|El;uVzNW>auJ=S#Kl9NacEf@oTIS}kqvABJoZZce_dB=;Q<QMv|9fSv1uHOEj!XO<D=kH498BY@dqMwLDo+JVr<|1a{><KQP
QbZw#`2*@4Bay&@i4l|nMEb^*ARLhB5Wg87aJVLsLV*~m9v+I12{Z;Xk)skA0GIOu7GePu8euOb1m&1v0kdDU#H8?1T^zY^WQH4M
k9Q~B6exp0--(J9OY1Aw*6IYPXDtj+slXz;%rPMGLL`ljAUUX&@pgBS#)9&X-{M4$b~;x)rM#Ef5xuXWyW<YVbTr8o>wA5ATpj2!
5=8bmgRM-0iiv^0ED16#o%AP~SCc6pzK}Z&KR;t09JxH<mh+)?K85SZv&GULeimsK2P`&$##07q%*+8x0X`XFeA8*rUkgHjVpyZ2
i>Y^2X$E&|;C|k8i}omN`5aK`8c>e8B2Qixqs?k0j6qg}qNUB5P26k7qz^j`xWJR71(rn&mkfXen8Ith7q54lFgku;NjNjc_G4{z
MT?ypB!_5d9E~6co-iB_5DX4l1dGt)JnCc=C=wMAT98DfCUlm~YVhi6ID?$g<m?=pFy;V>O&vm*uYFwbhaacToK*acM+Q}R??aIn
GYm$iNu-j56v!S3Qwi_(6>1iVU?2W{0f(7H#GR1l+;el{>L4TkZC47*!~xYn!|1?ZO*%hb!0K~b0g^*hJdU0Y2LmA<zVtmORsElU
^Xx^Lz7vjP1Xf&@M&O8B2B@&3K@m%73P4dw1}ZQ{q?|>1lb=s;{KR-b3`GDzK)_&m2iQ$L1sG4tS#9a%JidBVi2paI-QX#WpIbdT
9B_ieEJZtDPV*(iv*ydr77gZcTrF;KqALbUNhFdAIm320dIuVHXxa~ihmaJ9?vr;2y%6zFsrddaO%c}?4I)O>wUV)RC?`n)>X)Dy
Tn@*FZ>(=P4SoEDJrBF-qn8VbhK*T@O@WCfhK^%QuMA@t&PK}#C9yaR@IS6oU2vz4rqa=rH20uR6@4OthQ2zKBhWudxWTBK{RlgQ
`7QYxMTm$9sAdR>NS1j^$FRG!F_Lgc=bKzEqngp0$9izM>b>x;Kwb^n;qBuM@lA=ho=u=}qm1b_835V=SPe|bh#<s}q0+T8b$3h>
3AD2mU4tg{>n>f2mZQ@j%m{|~>%fAKDb5DFcRlaLnd2ug^F?B-2liSqEea|{kf8x00#y*%_2GW>JE2qAl+XBNIAjh`(xgAe!;G?p
9*n=HoyvSJ;4<14oFV1)vTay#+I8)e|8$H*J?F9kHXri63GMkvdr!?Ces>RC#AwjAHDf~H&&LfPp3Ryvz$yWzPq8QlRVjCk%v7?a
IgfWa-QpCb;0)YR#<D~-cjrTGG8*F#phlyqg*8t_eljHqFzG%0XncJA0Go(M;?VgZ1(u5-h)f5!#ra~}MhJBgn24DfLc2=?Hg1?O
88g|iK5OE8w4#bwikYB_CISjViWBZFCf<rcq<$n-B`f|XG2NZc!v$T*@RVckNRYwStb*&*_Juc5;tE02kaK*8pQrI8kAwXF7c|`)
7=Gf&n~FhMC6q)|xsgO)>sCOmkY3!u89I_5Dg=`UEzp#Q!0(v!cpjQ3JKdWV8LMrgBQXR-qUKr(Q5-`9M=IiN67Yf1ab+M`$_WY)
TF_({NpZ1jpuk22qzzhP`j|u>YlHR(N{>p6P3UzP5{WbkhA1@vjK?$Eb0M1&5O&#+wNe6?Edqp)>S6+_yTi*xq0?83V7LHZ+Es#(
$3T)2@Kn$BDf*Q@eED)095N@*iSlRwh-3|%S}-g@rMkP7k+Qv5+a2J{p;~XEi8_&Y$q^<fP^@h0yg9qwcGyR$19Gd@rw*%7mOv>@
T#_gG5W@_KG*GBSOrV^F2d+vYCIl)V{|O2j3_`ql5O%6|anud!b5olHoejyUy$7@rSl$Qt?!nec=5tdYH13_?d&BWQexM%cnHp36
bA>nGFfv66yEw$IV=QF~Tsc2p8x3TBoqsDsXWrIQH>&4Exg2#(%q24Z@I++l8Z1A%e3=fAQ3eR3cK7LUL$w3n@V#T!JTZU_wd;*C
88zxWpIagOr_`K^e7UmewoMmM<sm(})2B(3*diRp0D%k%hgv{6@w3zlMI?#$iocldl(z9vITeAGX^3hqA$=aTVlLrHiO=4*l!mnz
3~U2>WfRVSYse~3=$&b7k*?Be(`=3ReRERM2-y^AB*Ky+)?m#xg*u3sIhEd<2czwcA3%x?!T?o8?Ba@1?Co3J3=H9-LQf{(R{N^S
@UR~u2N+%hn#L!kqq4`Iblz)sctwwzwzRRO9#ha~92R(0Ci2q}tm8=uy)`Yi+PtCPYip^cqed9frDwb*lS!_Hs&QD_@@A9YS?9NM
49}k5LQFzPw<<$3Gk3h|I@O`U(3Gz(?_hc%x<lBKOkN7Id?1aORtyuwfn$yMkdH(t&G=|pEhOlQDzTP@8b~>Tyg<X|QFhm8q^t_P
6wRLzHeE@wxr38qcu|d%QLPMZuwA1=jKu-V(@M^oREdQZ4ZNLYX>YSQAZ`uSL0gMzOTs)ojGiPGtc)pZ(Zo2<aL5}=Z#wrKZndGf
$ni626r1WVKmdi16sQU;`8{312BQl=bGcxnhsQQcE&GZ`wNCTANrXKvv25)Rt5bSavw67CrL-BKWIf}t^OcGst*L0h;D=C&+=pl2
5e~v6ey@=fR9E3{1g4rpRn!5~3EF+}-hO+GZ^vs&WF>%rcf#h<(oiT_?~en|o_vsbc>_vUj7%*>NujnwY-pqSM{{mBjsOF66tzk;
ku5_m4umT0D0MtIVB(kjzfAajelMnrSC3<(W{Sl{kYfc9LK>2*#Isn&;6uYs*yE05#{l9Xk<tQX$Y3$Y!CVrhqNnO4?9Z8P71IU~
#5n6bt|SN@u!0gaq!L0AD@Z9JAhRq*M1T`A1pu-vlraL*Fti~^xli5VhRP3YED|&(<IV1Td{4D%!|$iAj~8jC(`hp_;5v1rb(7)L
lSfdWiXVzkj;F-EKVT|~QleF$ZSFhtXRux(eZ)Um15p&oK&*^|`FJbb{XJ;fm7$|SK>h6#`~M%@Wc^2&aDqBYgk}?Y_jq&9bKLaQ
@A}<yy0}U>nEnL=00^)EQ_kikw+$eJZX0eL%$n`7=xoBU<yj(Vm9~|sb21KApTjd(`}Mrv6EeB!shN``F~vnDh07%vpmy<UTcLy8
v$!YzUXbcwiT&@8guL8WyjR&MP()0TG?a`@0u-enALAh{v^Znh0PLaP>_GH}C`u$G57-hC>-DBoJk=imGw~_%3brFCehKen`FfTD
nUGerczB~b?2H%@FJ*tBv)DP1vf6I-CJ7W&_j||9QWPiq3l=C!9^e{4paKX+f{Ij1RHa-Aq&p%J08mmD$>k<6F$QZ&V*?g&PHne~
X`rB^m^`^P4Mk1D({mZ%(q|UP=yN%3Q>Vz`!wE^VVMI!W0<u>2HNG>B0O8zlV51d6j~b{iGo22Q2?Le24G9>bOB$>~yUUVIP$1A&
IBOsL`MC8Ur^`(%P(-I8Xg09pZgCE9*t8T`)~K=(L`k61hDVTM4p`GbSThq;Xe#auV~#nYl8B?o%j!8ig*{JaNCy@oR=ka)61q`b
vITPxIC2T1f?FwIEd0I?<wy0VEBV&NDxwaolyb*pJP<BC_yQjTWe+4BAn89?A2V><GAe*=`#-1m{$>Q8YkX9oP)Yx}_z~l<)jlph
nkXboiw<>M<1uv9sUOhH5N4@B#xV?hXVQk*Bm3-|bCVY*BQdU$P)VUPrKYwD66!Ff#SrlD?hcXL|CD{v5la4(-Qn%-PvA_YYhP2L
UHV*33SW3rktLpX|7u_Z5clu?&w}YLhPn3Xy!Vo$iO?IhT6?%;fX>gy7*Q=Z`k!9l|8%)GZbOUa3E%!7sJt}RGofju73JaKohkdJ
czZB=<fPg+!B9RgLtMi1*INVU@+=Te2SnM|CnE&M^SKOy2LN@%n9EX-`{|Pq{2aJq$rrf9N!Y-sj4wkMhovO&^r4{f`GjOR_0kWg
Y{32Gq9NgOrbH{uci_tj(I7C{a?;y9jML_y+vjy62VWJF9UF1ijLI79VNx!+4pX{QY9WcBk)ml6Ts$+BkEuv{(CPkp?zGbOVR<{_
h0;R^AiNfEnLigv-+X4~uk3^=*zy#a4F;&hu^)_!!l2|42ESA;mgjgpgr=&g<WW4Zat#^^ZL?BZa2C#onAbNg%oId7GT@S72%4gp
BOqb{>H#>WYR-FH>(s#hq`VKj@;d3e0%2i#%qiD*V;v{C?4#w(;0}!G@xFToX~-Czx*42_?tFDl6MYH+>@5gt1!4+9etbADsX&Na
NvM<>O$k|<NLCUy;6`@<%6OsN9<Vp4U?LX|AAiDB<ENh7P7^?1cZPcTK72Up86qGEffip&=<-^qY`K_`=Zp=JK}S{^c@5KS5prN;
dF`BcVhImx;pLZ~2MTZIVL3?PDa(M;QDEi0?Hsj-B~(;bGJnYrGEMgUyMw>@7p<)M$(EIuHXt1&N=~^!(ibv&EyT<zq^9TtR!T}t
$c7|!Q~=TkZzT4EkrIDjwjPks*QnG~50G{YaM7|*=0nuui-W=zfpoM8P(DC=NuUlS4@gkp!UqXMm#G~g=Pt5lO_&h;pYi{mLs|5{
l3q}nMF`>$<fm{Po3%;seq3^II41)f1NGtToRnv|;S}6mj(5GTE_Tkv5EWUpZuaHOjVK$O??+M0+)HOkSXKAPa(5=N9gjJd2@Wx&
t1yxAD{MJVLPiBfQ2JT+KLiw>VZTW8r74Sw{CWo6X@n|SD5?sEBng^Qln#g0=PXc1vQjqzPa^0P!|wZgm%f5%=wv(t#44#V)hH?0
h;I!Izn|f)zjMiWf*pNnfgWds8gxu2hnHjg+bVbiwi_KuD;w?1Yjg0zXBJIwNZdsuAHkYTHpyBdsFd{){gJxyItD4%;|xyHo}}0u
y%{HglB`p=V)jF$Ckeo?MqYk?8`zaMA5T&q<2^(Ad(u>$H9D+(hdq?`9YpMuD+pRpp%N4tH4FeyZK4_^2hNAi=n{6x>HsIk9`QW1
`$3(bF3v9qjfcz=;Y5e*k2y0YcwqeUV@bg&O*KIljFePMRRJZ?jU)#$VupyRl7@;PDJa$gq@sw6km6y23P>iIAebP4nu?Q~6GOK8
4ta746SJtrkc#24$i*=w6tzz~xwj)9ttfKKY;M%am{@Js#=z1|?!m)in9-t*?af7ThLR{^0*E7>GGq_S>HP8p&=0)(d@v5kxZTsT
7J0<OyrUc^xY|lLdCReegww(+n~96m^b$|lMhH5o=|lR6M1++oA&?4Hq$wV7OrwEMY%MArKP+S2fa^bl#-b>H;NWm#5h|=wq5@i_
w4REV7bt;g5IP)1Xw<<$pfyDljcn+4F%<;rlb0wtoJ2ueYNCpYDGH*gs-lWb8AC>kZD`XF6k}>)8VX>on`)~?1!yFis@o*ZQfR|b
QEMavK!j^LQSlR#q{*#7lr)1dw6v7alnnyVu>}B>iKR3EQWPyjv?TyggiJ$9YedUJP!xnS5``;D6s-*lLJ=WJRFo9ZkqZ?VgmEfT
I7WjXPmde37h}(R!0zwI$(~~Wkpe=nfk2G`-b|7k_|bXn?j+)@8U-f2@MAmBJV+^^Vz8RiYzT0QdrBmtN+6;dCSwu`P@zlR*NqMt
+tV9rQE7qLd&H4$Qo+~HT6eJo10<Q5n5nizNsT}*G!6t@#j=RYeU^fNhMo>bH^9IheN0dmIFJ^+VwEU~G~cT0P!5V3!iNy<51<A(
CwD`#(Cp5cai$ID2v6C_PpA&O0?>&{#6*Xg(47i0u@~D;+H+GyZ`elqCy>puXHC<+?IjvYH9C_36D`t+Tyr!BvN^>C4+mx4DB$YT
4`wWI736V4h+h4Wq$*h><+lf+fQ5tJ5&kS?g@^(QK$%7IMikdo+(Sq>m2Y^caNHb7^E~sI)Z96FiTxZj9riyOebj#R{1K(S+dof3
@SOrMp48$(U>-7pAIRiikmO7&B%faFFXML^&P+sy91~LsQb7NtMcC4(q}U8pL>>Xa*bx5-05Cu)2uNZPq@hS`{l`?oequ^Ys2lsg
LF4UtJd*qinPP8x!0sOKJEdqyAd*4I2An-lpY7N-h1@9c?E(I9Px_G1sYI~{^kHkj5cH8wf#jsg=R4%3#Z)yx^Mu!wliq%)ew~=x
99FWIc4k4eDQQG*Ic86exJ98*wNz4;V#1igE@Bx&T*lTnb0Kn=yP3Oex~4YNM=fPEB~%zOF)g)M3y~2=1l6$tqL)jf6Hc<FMwG^4
Whf(MRyjikV<NxQ?be1W32gzg(GhK!=F<&2!NF55V5U&4%c9W{m62(RBM#Ph&kn_4r<Ra88Qt9NXGBJWOR=r2V2Su0K5D1ppIr!k
GVufO^7MpGoJ}(X3^9qxoESwm7h%k3vW2`K!3^)11M781`<NkvxE<r`5n(&c!PQVu!6eD~DJv0dl!x`spJfxXfcbH9nKv)znpbTA
cZ8nw>=(0mA=vaq;&Tts5wf73G3<tf9~dzd#1KdBrDO$>20;N$d|G1=GbkAk>wg#z?fr6x-ZAx+P59=Nh+p3wm#`BNb70nx3RN}?
Nvw<6F%2sfF(N0iE`XRjE7^ES5>rCj$-)HeojQIY{Jy2+wG{CgB@x>SSVu&Qi~-b1hdIi1-C+^F<M(I-^N4zM_T(;uoahH(kqD|!
%?T6rf$V;y{ZhU_Hp?-cg<=FSlyUnzxrw<nlkJr6lWv<)UFaN=3QQH<e-;&~0sdT7$f%G-KzmrSMh1w1@L`Gwf+S%WfdUALl8}Ku
=kFncl4<VA7MSd@pDciU1WdvKF+$MG2uNOJ35&`TA50@Mr3pht2z7J3@MEESzM~Oc{_bC+_0`Ga-!Q;O^Iy{@Yx5(#h5fRGtki+C
XKm^!l(zK_3U$keJX3f}55<9I>>hI6>T4+~Jx%q|v@rjDIGBfl#gL~ROsO5Kag#_LsY8@8gz!MKo;lYHMSGhr3|n^Buj_c?&mQZ|
j-g_*MkE=^4_#}GoNJ7R;3j53a>0NyPb7ihf3vaIQ>DEb*HldHy%P#B!w%jg3;R*sI`Vw5o@v?WN3fk3Z+i?cjW-AxHs0ti40_l!
Gn{BeHQst2fP8^qL*zO*cX_FoZ<+JS^nlaG4;p2w-s!q`#;kUzGIbDgL&Bx*#Nx{RRMcT(vd%E>?m|DC&jBww9uwA(j>h%1!if3*
JzHU~bD{nq@l5GVH>@!$5tFxKOUq8VnvGAxL1f+KrIsQHGbaQzBsm`ZW<~0eSdkh8A1K6y3etm73rYnDqo<?pJ^YZ6G36EyclhXN
#2d^TJ%QUE-kC3(>>!{$?kBvFe=3%ch>ZGnt`ztvA6%$?PZl5p+X_B%Aaa<MrP2*5OqyS$x+bHBBMCy#3V1?>fH*^?qJvHX4GL(P
MxsP0Qk12n48&X``c641?VCzsD3UuSPtynU$Km*8Fgo?Ln{-q$Lmj-F159|5lbTS=OKI%#P9(Ac`9Tle5b|IXosm8hL^e~n*Hs4|
<37Pq;;+~rsUvU)5CA<e*h~QZr?~vHhHbN+bl1o%t|d>8r59;*hikW8)>JoKp&g_g`|!I)V|>6qnMu={5nyxN*KxCEW6;haUZXla
5*lPu2Fp=E?`sb}ng1ejykl>TA-EFf<cB_zUgpLFDW&_8F+2!vls{hNJid3LC+W~JkH2F_NS|MEnth-<-@-Q0fcwm1+v>n^xBE@z
`#|mNVf`KpN|b`}NKG8#grbTcA-oXqAHN@LVO$6qB={#oPfo3l76aWhxcFgDWaJ@i?;(j6d=N2`2js$8$+}nTm|&HYKpE`>>Uzg^
{oMg}0qY&oeS{d7JP-;}l>6-<!;Md2=1$^ZxL&9fkUSK53Xf2Eh%@E}F+OdC{dP1o$WZ44ud{pBy>fc^zn}1Or5k)wj#?pEDkAAN
)ra-&7YMA_nr1PlVvNC>Y*7edot#EIjn56sj{uz<BS2U(XxE(4^zS&1vg=EyHF=XG3c}AO+LF$D943+=+D_e9_8ZBHN|4zYF@!KX
u!uZuxHcIw`Syti%|1Rh8td1zP*3Hs;BuXE_C0tzEd_Pp<oU>TM=`+Sua-0_4SCbJdlyD(^PXLyCp+^zA)HULr0Xm&Sg-_SMNXhq
VuFw3nd3K^!I&?74pO4rS<AoX;fB!I`X=3UJY?>YL)q?u!ST^#J9VcBdOeof%AywR!ut1c4|k~c@nso?Fk1N5QiiD-3WzDB%{D=1
gh7*F43$jyem{*|w!v7#p_o)@Oqrh@LknV<!xfrB$DGFlxzg%jrj7Q+aKW=A+}atVMLvQKa<NcOmDhw&Vq~pTNldas1#$>hu*Pw{
VWd(QcQK-k7IC9f4MnESQmE@txuS7qUKJ_4H2bd>3pk;r9jRE`g5_+;<x4XglPU@~Zk;YO6B0UuN(zn-{byO4*BBQnhzd@GNPIem
UdMT0!Elp%$(kqo`0O_q9YYv7lO=M_0HJX~%i3`CECib6%`g}Y(^H#9Cas~TF|ICJC9gbh7fY86M~tJQNug+l$xT?41hxj?h8e%T
I)o&ip7YH0K3?+z)83w5-F5e4cI}KO0P93NM1M9yl%*OF3RHIzrJlw1bTmq7DH95a+<4ef=1uU%EXkV~c2gnVpA(iyS=XX~*c2Yg
0)WIYPVUpIfF0y7+b{;%H8dlkOj?Z-u{wa4Fz?yU4<W!!TE!(0Qpqup*Vg_sRkbvTXW}<nOyxC}`DYGZcZ-timlI3I|8u0!oS?lD
XysOB_w?%F&m7s;HP1&uxQb2cnlg~aRL~8#Y~)Pc!h)vq?8A&WI3(utdUIMFLJLN7dzievgAz3+9?+*!RZ_5aLMB2mc2Nfh($k_S
pfGM>NeHcs8`RwbCZaXZF3wqkVY_$^4CFc*Awmiwu~mdZ0x$$fbk)~m2SL+1=4Nv^9=bXlO>!K*)6d)%)_HVcPQnMkggf-@D{Wl1
!9yt$45C?<4moZ#K?5TrjJQB&-7|fn6Z~xT2IcyA<~h6ZJ?81<w*)}z6aG~|cBV1_ZXIRi%MJ<5Ivoy^P9@~&C^;EEi=0FHIKcen
!37;O>7i(Dw;kTXFxVn6`6{ow##Qq~emU~A({*JKZLwBcNYc;7c0oG^UL5&V^G`AJNQFKIR(;N<t<k}_eIfnQj%nznTtJ%uKwtq&
!E|tY&GiZ9fQClz>`x=xNkAn4ApbWL?J@dM**H(65WD3MkPZ)U6ZHDSlg$D?RBm<y07Mj@14Ca@!{P7IJ=)+-75<+?o_<$*-`|k(
VGdYM?43}3bxbTy@N;xy`Cq#lg{4(7<hrai&Zu-V|Fqb7Y_cez%=##)P&a_)X=4{*%OTt-u=MsbQ=^#PISa8kX12yQv649v!<Kq*
2@jL-lJY#`)Faj8kEr;t_Ioo0J;-B;SqJ5r6UKmSU??=LQ1zR;jOrV}z+>VjnGVy{_Yg@8A6gXt^=gdER22joAQg&1q2Y3*Ce~sj
Z8Z>cB|3Sf9a4k%(@rMa5NcEvQK>8_p(rb|8Ym`+CQ^u$h~%-Ew7^PAP*pKi5aSWWIB=B?sF3cNj$wNzBRn*Oq;yR*Q$-XFTWCe*
5WHPC2Y@2}iU=SYNA5$Ab(;EldC3qyKx{v|?BxBQKd7ICEp~P_1td>w;%2(BgyGKv-_XZRH>N<)gw_$*TmS_Se$o&J=73%R*7f2r
04Ya3*Z@ep)Vzl>a*)PkC&RIm6&pxkVQ|jG%}-&(1qU`MD~_$x=Zl9Yac(We1}Y(@vozf}l+iO8m<>xaX+s9vQZ+2p5W^w1V$88k
+mK43qzI5mLMZ|Ph7U&BH1br<K&G%-U<{HD<3vS!NCD`66GsphHzzd8@YwmM%#LuMAlDdxQ0kSKt?L{5t`~_gOCW!v=gHXve<9xc
08BagVzIy+Xv9hZ5FUxfNEq$ZpGE`%uuWHt!c8#W1w*7#tv917j4X$&8i*zdp)_r;Fg=9fXzUa@B%-?pAq`>SE|8HR8?0MEY#99q
e}|J2ec^1c%QHU{%AaAr4El3RzL;4rgfPU1iS!4_PM~yA+`+uzJJt`Xpwh%+@6o{kc(A(!0zlW;qQeTK%M~#|i`qXeIH4?kPf#hl
ZpHaw+s~YRdOV3Vx{v&D=6FUAkznZt9K(U%T45>Odn8A@yVUgUia?|&Xo4D4iAqR;X`n>F{*ciTG({qQlDY~pjY&aN%|a9!bS(u6
P|%cs(2q#uQ^+(h!4Va51UbhA4IxTIpi{Vcqz5hr4(}W$Y(cy?Cl~{;jz8XWRouuC%ITiccoY!B1Qbc}#sWDy%qx50AA;z7DU{G^
qIG8!2x$PMkn!<)&uiu^f8&z_*v%@rcflQJ!Ej&SO!iKMrVN<yHo+VFXAgsQ9V4F|{4Pb-srCFE?*ZWcE?w@4fjxj&lM$*fxa#75
&ytf+L4kdMq(CpAZ{4?kPIx;^m4f0ZF(<8~_Z?3&J8YH&<k(Zq6p{Db++!PX&gbQ*<c)wj9bgNXQ?<~L{}jeW>D5F|ke+Z(rbYKS
x<-W^q1FKMc=_O_u}phIxFJ0QWczt^^1<X}@HRi>BBCx1fkaXeH?Y_FPV+<$#)XGZ_BvzdxfWtUK!CE8El83q19pRs70pS*z)~uj
g&KJdB`8m57fDS;QzRu71W^S<R@BOAG>FFBeeBd-G&IcRDj}yGvm+E;P_+vlEfbw^<<ZXu^K*B34PD(hRk>!R<0XXtDFsk8E<i>_
*bLNL6*d?%eHpB=0BS_Fqe20fgdvd8X060pYzzuw&A3r33e#pcd7NNe(}83X1Gt6>OqE&?n%1zr_TXp@8x=Kla&CgCpn$+)v55qV
S$0H=Q(%jLEL_C`MWi~K7S32m2|-1MF4{J4NL=aInTFCduV$H@Gb0L-)tRFNOi>u5;jqdWr@74}Y@OkAoDDjS=G=5kMPo3c8#Qk&
UdI~elAF<pwB@{%=Ld+0Ssbj<LUzz)>v<``b_O)YS~xfj?Z(~a?6C<!3<OZIj1dtHXZ_uEv<@20+1Dx#^-M>bV39>ku__yI%b8|z
l4k`ix?-2CUTQc+CCI_Eo!4({2UzShyxmO0Y~wXK*%~|<vFbVGL<HVBInp4BNr)dZlyXiGop#WpP7$IpFIxu7r!<)%cr@oWWTabm
6TCo$fzzIAd3S6sQJ{+xk(jw;wM)BK4sb2tG-yPN5EAC_4Gf5iF4_ZD?&QQnE|A2CE*f%D+#F?A$XIVAE(I$daVBVFn5MhU-#Bg`
KQ``Z8=8FG%Bu~a?Q<RjEsk@&Wudb+=s-|IArhk)h76G0f*g?p3~9vK5?H-Ci`?HiHJmiTn9<7RfsQXrB~0rs`7MeLj(614uC5PD
bW@!=D7kv*)`4#^yvwA-2WOHKtv<k^mwAo1y)J==O;ExtLX7LOOv%DSXdzjc0&~&or#xG^9CrqFS%#+AWdSTWLtCYJ-5O=<t!cvP
&mDyVARx+oy;)(W;-dR9Na4VAmr9P(5`!Wz(cWgXXf>@A5}NKj<=x(J+s_*|sL1tra!D!1Y1SpibCB$*6*K}muX{k#Pq)J%$Z7Ym
duC%?5O<i4H8jlWO)?T3piVO)VhKF&tDC4I9-#zIKt6iN9E}=Lq@*Z=fho>7*ihMWdI7ULo503ul7_+LVS<a*+~9{`nxVg3I3%VD
WthU;Bn*;1UQu&?ezo(*)juzSe6xH|kl9F6LZhmDnmO<`C^ev}rbd>H-f%l7!`2hAqXSmlvz0!1kXXCvOqg%IqoMA7>gQgR+TxxP
76JD4@Zgicb{8V)nCOt9JOQ;(NtA6-VTMr><zEMiq>Zd-5n@7*6r_?PLB&m~8_+<r5JA#R$ztc#lO6dE8k{@DKVs+E$+zmArA>I$
DAg9eJQD=Tm|$e18ixZUG*bjLv^0$~9WjziW+M$#H7!`S*dRiws-&hVKvAX<4u=E@!NEQp5QGkO$Q60#Rm7Y*B6beL*+X+1nC(fz
dnoo2NGO0ifV;}LJd}GQ(g5K(Be0=dnoVg>_N2RlIojfFmL&386NK{|;e<|IiW?>|Mks=qmq=?zIAf8{^zTzRfXG63XNE^+8<WiN
D=!`lU^DPlgMlyvUg{_vSH+Q2#0U&eU^liJQiV!RKr~#)XktoG<O+EnhsYcfa<_{LWuP|65i3kbE@d19s4fh(3=9y#xRz#6ac)Aw
z)7HrN~CBX(#&WI4GLQWq=_jCVTeg+14f8yCWt8mL#jcfrYAw5WSOEOnNlW6DvBa$C@2Yq3TR3RBxneNiK2>{q=G3$N*aiQDutv_
pcYe<GXePe0qMI;wG!emQwFb;E)E0`RZ;;;G^Z_W?;oXF{aG;GC`8s~9Y_h1PV7XHMPeutmEb0jP;joi81mP{0pX}PAicY@@%%X)
5M@sUgu?k5PURJJ(4?Y<`|Lp!v=oH|63Hwz5dbvO3`J1PlvGsGH4{NWO+i5+qgn?;FvV1f6){i|DJ4TuGX+ydHi9;`mXaxmf@+z9
m|_JXfCz|jvjPM~Y)ra@CWweAl2V!wqfVVVP^Ae-)sLbf1WCj~WEdo+KA;aX!RLs9%zfJOSiMG)#e$xblZktJ{Jpy``GdX`xDp}(
Hw)JSYp#IFpgsbt1r=I$G7jWIQxcD!>ObicLn-xDePs?GAIm-@_CdC|Jf9Tuo_c$J1{Y}qJWRRZ?dz0J1W#`~?>6u<3LPjKXq4dz
NPM9(K&><*5*er{{t_HPljlC<kJTVFqZ;QfTb#sPqQLXkJm@iphP8(W*`w1y#OB-%FSwrca0q99uG|fNcUbukLqEzzKy?N?X9QB^
P?>ekS&kMY?<J(8V!{xaL->)Y9YqF)k|BRbAn7%e|MH=pF@b2(286{jL{Ps;A95aebr}cVKRDIb?H=H!YNGlY>gkCzicHHwu*T^!
<zJD5pI3)=&JaYKZn)nLyl%FH%O_b2?HZ_WFdn*NylCSzJZ5H92nBblRvadnbl~7U(j5y87KsE2HV6)29AUU{yaP?p=NlvxZHyCg
ZHG=`*fjRt%4VP>2?VIvHpu1HlS!5x0%+LOks^MZ&ITZfUXhB%IdX`qd|blXF4?3c4q-TOC^byfRSv~%87Q~Qi13ImZ8pv*C8|nN
hz!Hl0za8K=_0QS#~O;NomVnvGdL7=N9@U#w>V-Znu^%e6N`ZUQd6f;k5CYgv<caCs|-^T3_}ufd7~y}D|_(V2*zTi(9r5OM9`XZ
MNv%AII!U(IS--R+mt`3+k2+oJ-G@2gW-=Vm1A4-LRNi^Vc>n*4h;~GBsjzntr=}OWUkqI@t=B5Ob-bTbtgUPA^);Fk8h8A-QaRu
dg^$F&!L1U29_X67MNs`P@xhUDGl0taEA$^;ee-pH3ZBYKL4;V7t;PPXhlD^O&$xTW-x*_9VyK<qGe%aveu<H?OVy9#jnC4fO9n{
I9_v1n?F|WH>?{&q}zU;`0b|Fm(NnkDMrjNPeqXfq$?*@QckT(Gf>mfnI1=@bCnY!K_A{hBh(YRno=s7Bemv?YvJx*>_Wf*@EjSN
&s);;)8xxTn7V$i<m92?`T#nBz<{6fWH5aXdI|Q(&@DvM6cfD=cH#zp6rV4qFnxSJzqUV<d-q3q>)YUjy@-S^Bo4hFK-CW*J;Q^C
KAoqCCm5;|+aJOQFtH(+Lm=Y-<p?nc4grxrynuZadVHJKQYAMibP(ez2=i$=Kw^i}3xZP^>yni8zib-*vOXi1$R6qQZw{JA<a`7k
&_9<FL=T_}^Mns!NDqmugGx>R1~4Sh6*2RW!mNBb=OZ+MCpel2E8T*|AdCWRN(am5prOVRSawkRq#|ULrJ(KtH0jIZAerKCBr&##
hcqA;-Fg5&dje1>5dw!yo^5h-xxgi5L-b}y;vap4pc+ZDARJ+4h$?`DhLVLyBnc=(iTRr%2!&;2^nkw#X$*R$Mag`cOIUTt%z;jY
hB?e~S5!j}CS?eyD1eWQ>7`;whL+|*!4yR3bcy^oF9<zOj~=o+;`4xUf;qI2X)wY{P*F)h6wr3?kmDodkC!aYDiDfU3Pi7jySFRE
!G6XfAwNm{#sobN!rYvgMHE0%XPqZRGzg+B1jHyZ424UXyr>UN<R2i&$}s|Fb5L~s1KByyeWIX8TjO<(^C<p>;e)zrWGtBSx*8Fv
(c-$wiCq|`-CA#bIQ%wq%u&$4E$AX^z19rQU9<HN4rHVXQi`B;lM=2ZTmiW19~zd5cZqG@pO$TaiW(rKm}*J=`xYRhV<Dop!BiDU
1sH&~Xh_Bs!iSLKfV-gXgS(~!03P3WK45sB$WoMuPzpyW9KA(5Uei=&5w4pq;$|Y<b%X8zgU}DK4-W>yI3?^Rfg+`7C}<GzNDK$<
EI?Ha5IwReYKI3!H5?{FpLr1BV8~IPGunHR{j>cpbDBR(Z^SQYA<%Z<gT{6A<I5(W(e2Ke*2!l0WSkh{`O5jAdwRtYUqj`zj|&`!
0q+CWQX~90(H^p5E?8o`%gaD=!Hk4s8y>DF2&tl_P8rWKXoF(}lw9Q;;*lBBaxhmBh-io^2~7i{*rPxtqcV{YN0G>jw(cOwHp&#G
XwVxvW@N_HB_`GlML`#KXp&+Onjx(LgSL9iJesBYLSm&tkb*~(uJbP~-N;|Y6TWph2jto7QLMsolr#>5^zIHSOQB=Yfx-k44<PtQ
sd}WL+;jaBHAl0MNRn89!HXhcSq6$g+&=J{W`u)y$l|J~(-bE}OD&*MNbT2BKcmaX#I(NK7RC-}Zz1J^D1_!6eX=2{0QMpxcM>7q
xH69Y9pJBgouS-Gz^8oYo%}rhuFXR5#+q0?W#D$vAwW_E9%c$AIR;EUafmY+pfVDNVWQ~@buWA_vDcr98;gVn`yv5Iw2DM67=T~w
NGAY01qq31q|o4#vV+kG(L>2kNsxT=;mhBgPD&$%VF;Fs+J`=uYz8FOiYk~CQ{ow5qKramC3I-kAGJMp5a`5u1U;ek9J>?j$ZgYf
L={O+;5`}-#?-RejM7~{H^OEk;%8zgHEdxear_(;f$W3$!9ckapD+2O<?5gpY-{!hQh5fwUM4)dqwlwEQ&kX09>(BprMnqcm9dwQ
=y1W^e42B}?S@B`F9<?Kg=NAhT`(U4TOZDY+-^7-7^#bvO;Gr0gFHjRpd@f*-wE?_cS8+_x_XEy&-<g}@@P!ixJ~FWw51s$??!Cf
xpF0zR@=N$i0n(DpyV|e<q~BwjbU-Q1>1Hlnq^X^<1i3iG;lPUBo82425$^Ye4Im$vKw^j4Q->6%2Tm)stnek#a1ndyBl*f#1sUQ
@r=O3B$O<~!1MNSduGvMymB2O9+Z`~nJ<?!%Q0>eJ)Xfr7u-MhykH#oK2I$_j@r3}#^1vYADe7xo$MNEeQ`F-zuwh(riD%dr4g%n
!>1JKh#U%GbeG-ZHiXiPY64(kn90WI8UU0QAxyeRmc~$-NSIvyn;>YxstRZTasZ%4g(*J?6yDiG5POl%xJ8OneMG><%~_cG;WBSj
u0yNB88{)w?*qi4)#T!JZ(FV2wg@s@Hf-SAL*#<)L(9*nOiKJ1{THU%##1_ry#rktq8!4EjQv{wET%!<;YWe%tA7j5x%Kp&(i4C#
t;qr%O#MjnlezZg=z^0%Us8t-yhM1GxCavhGr=bDG~vS)HBqQOHCTpf@i?=D4jAqf_khg|Qha(xI>FVEkKR)e#)Wxxl{G9L%VzaN
3+ngL$0hYY8DTfYJ>89DdwWlSd;MV#${|G`oSH(ZYA7ZtXow+#nJQQ!C<zi~Vn&sw3J6Ffi6DwfAP8Y(2=rw$4n&#?DJf*8f}|n<
heO_m;!&Xzlu`N`5^Dx3K+|%6T%nLhb---%2~&3Pq5>iy^^FYh!h0BcNzg9aLnaJx9s--ycyT~B*HgoX7@d4&m^xwylRu!-NIjwC
%F51@p}o;LC(}@~<9Odh>^%d&*C2bw5KV>P6=Dw->VuTbG<>y^9>i0@UlY1ehyo;NAc0aflLDleL*Ea;JorAI+If4u+t7KOl;!37
@VfD|4xte^NW#bnQnEylJwkZ*J1z;=dx7=x>+^kLswxQ~_Wt=1I@ZAwxFccc8P}}DoXvtB!8z^DKoQ_TVt%I_q$!_X^qn7)QINb7
f?@EM*+k<;#u~S)*-W|)XA?oj5Ys;ZW-4ndx_nMIj8T`RsHNXX|J5PAorLrcm%{hLEhF^#WQ;g@#R5ExkwkwOEt$g_Bhedc0DU3#
?Ubb`3SVOmM~Xe%AqVa?2#^PUsd4B66qscMnIKg)|1anKznBc4`FDD+{vY~J@YBV^j$Y)RqLE(^Btn5{Etn_0eLFpx9!I-GAF@nd
(8dJU*@N#mr#$$-j!-_#p&~+$PkzhC)ceet=eT$YNk{s=E<oW=@l5i^AU8R}A%bOCDzBxP4reV;6G4n(Eg35BHw1`jzZ{(AF^b8F
Ow2<u<hlu(C@G+0nKDgX!=7z+#P-q@MNe>Ov8-;|xty<Va~;FNc#$lWQBqcy5fZ$F#I%f5M|QayfQ(0BP89%BP;Hd#>1geODr$m=
=;IXCQAZ7v9WXqXlA3>ha#F=q%+W_D1QZl(>O$GkDHT*vQRcxFK@=I<X`tA_5{*Pq#EnHkVsjJeRKHwtA0Y8n{)}~a>U{&0l%<6;
114^V^Jd+|9gM3~N#_$>B7OIqd)VyU?atgzVkAmYx*9bQ6if_M7LQw;ijpe3-c#7+klF2ULa6UJQgTQp&=S#NSDZ}a3^un*ENHc{
Z7fj{17~2yDyMHTu6ef&LgO?}pw&2Sq9#o_Fl`VNG(=NF6h#b|Hco8wV?mfAN~)GZRsy8hz(WLRGEj{tDFo0o=t!C>Xp)N+tqfj^
p~TJSuSwdAqEa4CAWVC^jq!sJR|qyN_zHGFtc>fa)y|1SbY)W+FdJoHm_b5C02CHIX;XnxjZI|3IF=n^^Cx&I3H?Na{N4}r_#e=U
f2vvpJHW}Qxchy7Po^NL#LPsV!|^eR&H(d}{9*RQQ^4}(;2?3>uk(Z_X5`gXlYse{Dg37wp~WBQ5I2$La0kP2-dri^wz~+v2UEEI
VLFsS*L+GWKyC#M@B`~87=TDAs0spzgbGChia|{ap$Js|knt2;h;pT>L9K$TW?<f7G#4z=CfbZzf;Jta6o%T1TF^QH&5AS{h@~kj
NYSX<NJVLf7-FV~nk}Sge6(&*T|+G}qC+tDv>IJE24rG6S%udv3qqK-rrA>wZdXpg!*<jxEJoo6%BI<?7TQq~+9^EsL|S?&QI5Rx
hfEu|&t}+bMEn@3q_Oe%g)l@EQ3nravj<HaCIPCNDEhu5f$|OJ|8>6_r7ali9ZpH6meGZ8r|moy9>=p6Y&2410Zi-2e`!0K^7ej1
Mtzm3I(rU6$j+d7olBWgC!6E*Uo-e|yIu2%Z|ujLcyZ*r@tMx?obx$J$$uW}q8)Sp!4IKGg&zQ*sQ4K21tu9(Dw#=;{S-ft{iI;V
f}kU>P>OxVK-bd`3F@CalH(b5;q$79revBbJASa@&#?-9gzfx4e_ftj@EPTB=TMYS5K3B%o~%7xYRrj`w<vNB)-y@>o;(@})6Q{&
g{Ym3RWBsvC&RBMiARNyps_e{oW)ezW`d%jf+`3JEt5qM?(QKx$&v`fW({mfstKT?n2M@`DT1b@uH!7xcB~b4&7?A1=6N(?)e()V
r?xAZu~h+A3B;7}Ac}}?<5ZU=Qc+g}GbL5PWH6uj_M0|CdE7Al@^u7pa2(}3`q2;6LNCq)gpeP-0;O1#9?&%f*-}+KAq*Wl`J>->
Ncv|v)1TojP|*@ZBvJRAdV&s2;&5fb+x=vKVGg%pP}}r}`NCpyz?ebpHXmlG&ZwH9rD&>Fnxukw_z12Do(#a@e}o2v04We?6&^~d
6QoKsvQZ^rWH2}9?4=)vyVQN#|Df&%bG?*}g#J^&?-#;`W-3a6CSjFY0qhk196<4YNCW!e1t>(SSMncX2<`}9rkZYh{0x51&ZSR5
5llEvp-=3XxxBzUKFK)pvJ|X(7wi4n6a^I#-}C2*<@Wt>3{)tBms%W-safl8eL*K&I&;Lsn1QxW4J!Y~bBs3&ZYpE8eUqc?P&`2G
K~Jg_AXx$U3pq#p0s$$aN`hDjAW3K?WP)k{i9n@hrJABzh$NB*X=oy#VU$b+BVRg-qxR@99F>XX5@<E#QqnwUmE6YLXo8bM_Ctw4
Qzs)NrBWSIl9cJL^@^I3Dq<yqqL?N|WP+)hA_#&QB7vrmDWIlebKZwHb$uZq2}+?$1kkhz1hgtlthmNCzxc6CQxQbL3SnSTJ?}&#
91Tb|JbAv)OICl?eROMLGHGJIql3KwkSF8(sHq_c>K=V)Pn!<8Y8nxIEt9*CgC_P^3lLqf<srtNwoo-YkU1w%Bi4WsTA4Z%#3C&P
1BiUipe`m~HZ8J5Mv5^SDAKT!A+R)Ls$pp(hx<0$fncG!`|12U@HYCq``jg@b+`KBTy=QTPHt;kzuM3Ar{m>LbeF*jKSuw__*J~*
^Zfb@bgNsDL-*G$y<V|W3=?}}Yn=B!s})YPi*wqO1$NWtOC?jUBh3xfGbfp$K=_1GK2>VjeUYXRk%uI<_JzikBx{M%0S;2^=aeLY
o$ltS>><bz><pM*#048^WF)WzA{z3{P~@Ym$c}G~YWule3QLv^<(&nfOCb^sDLqv-kZ2Gsp3a<_4I4_9*s+6ebi<{worFC+X~id-
q>z~l(`rSH!3aSVC`yIAv<W*xp%jJA%(OhG^T*Vl!34<@!^0Z}hy}Da>J30DSQ3WeCdf(A4Zj?@9=S2E8ncE4cEuA?7U(NBO9rEf
VD7+?B+s+<cpYdGWsUzM-1%cl5=H1ny($(7ECV7?f>DlXz$R@{80Jurln>lR4f^ir2_iM^iLH=n3MjEh)r2sFBmmIEvk??)g$Q=g
V|zlTI9-6H9)hJr1>sszGP|WAA_<a$VSz&{<D!k@Bw-MONHd`&RIX(YhmhT80b;0aPk$`WUg|1ua@;R!wE`Lgh#&!g-<^k$X%`cY
APEVkgu((yTe#j}R$Pp#IZ+1`;vR1Iuu{}shqG@jUyHHvNDhpJ-&HVqfQK}sp;4j3jA-c-AmwNuV%lW|K?uTB{bmUo@SN)m%S_o~
heLfz=9>%Lpus~%ti`W`ss^M3n%*D^E7iyaNdO$RBaDMH^t`d`$BrN{5QP_^qtcTa11rWbV#-5IT8BX=2!o6$JRzBDr!$6z3m~;Y
p`c=k)d8btd!D%CnBH88N+4W722sULGBMHfYortoY%u7Pq9%SSOX$W4_Hjl%pcy98Jq!{Unp==FSvU@`L&Z%K+FBzvRGr-Jc16d$
f!*bfO)=f-g$hR;IP{<dL$6nz!G80HFjNBs5UQezC@)q9`kX0`eRbPF-zFM5R4WELaESGTL><W>A{v0VaH0dPwB?0srr26wR_X<0
rwI9wV>d7ibvT98BN+xJHvv%qy*J`mAc|MvG8mKToYxQwu9eLB!E@Y&RGPNt=udXGNL86mLY}&En0`XejO$fN4)?J#s}}N^*qzMX
1jAehx5DBDkT}Ouqk9UCi}tCQK}h4))wgy`(_M>mNIGOpvb5T)cNfwa2-zt>^Q)ZIihxATwC1E$fI9C=j(FA3t`idPsSas9B2Py=
6fV(2deoJZZ(eXQ*0_4WpmSg@;WUyaUYEYO&hG?KLsGj+4}UyCIwi{`M|7}QjILzUU1+S<XKLf<>qgY~E>v<7;L=T~m%*6|su~3O
7)OAFs-#dk)&v0xq=f<s<N$?aa*LPg5ykE@9jb_zP)Iyf7rp#ZHV0%M2OWw|sCBU2f=K}a2~A2-C$|k}Vhr`NsZ+kw+3_Igb&xVE
tN=*C<t=+4GGoI?d$HiaVWqyTcmz=txC$d%on0C#!bFQhR<NlouIA$=6J=atEe|zw*#?m?@eG-08R9JhXsDLotMvV-VLHEE_n@;2
l+RwhJA)k+g(5f;2caW;qI5+0K5|(_7&eq~BNo5BJAv&yU5(s*4Zj_SNouo=&FZ~xQ-N9oxk@z|Iz$QzK$g{ECsn5wVm1Jg#TaM_
*->hu^UxMSc6N-anvj#yeJb0WR&zHnaf_XtR60cTivpNwy)8nQodcXS`yNLJhn@&WCvNF*l5;(Hp?fJB>KwU{doo$@(Y8j-ds1N8
8ouVeB`8&3hfiR*XNH!1vr?j2wJUm6W)KA^gl?b!z=H#ZD#COjK$EClGZ~EMMVpCMrfp#A>seb^!`#x?W;--In(-|(hA(nAd==nQ
^W9IbiSv4?_Ila|T?WlVD`+gP^mUntoU^!)017>3oF<U~qrTXb-q9}e4no^{o{_AUc;>{N+c@)@lR`m}9z0laLj%x=LSRnlIxHaL
Idps+9PNcGl)4u#`FbLS106&L6YS)X-$B_CU>nwO81)R}FN=;)-GwqJaK|GPNRmbj)Af_QsQ`Hji#UAR+M4)bdkYD4<Z&Q1&dwQ=
Noa*;=~4zs#TZ(5Yl@-=5qJ$Ux93X5Qq2e5gyEHBB5?o$lBaqTDANs)iUky4BAY>^0!2o3oY~Ku=;lDyX4Qp>Y|C9Ie5@N&3t<Kr
Wr|sxY=|9XMly*5%mV-h1(Cz8cQepaMtLwc0Arcyp-@6Ld=y5A8agX5YCvH4st6jDDgUW;2Co;LQ<xGyB}$ND5HLZ$sJX0f(q>ls
x&Z!E7&!w>>csmeNaz>oabT&N_V%xy*IF2Td^QP^@;kmcYZKI#Rv1~j?jcSErDfPi$g&7a0Cc-L?Ck9hRi4-_Uk&sgFKc4Lq2km6
N%R$V=f{tX-Sm}C@+I!bAp-;41Q3G+%!Kv3ipiH&90MI_VC2TnAnY=yH@5(r!Ga);T{>97h~{ft&;~y5go^`G(jI6ZgY|;7hxjls
-J!ukBbvL|AoIwEqC&espXHUtL*!%VfUDk?znAZ(BJhVDZ!G8^rw3h52K1EXP4uIf=)TZ_pVj3&Ll5=r3XJ&4_n@45--10TS&1w{
Bv_=5?(*x?zNO8|6jozg9TX;<*UcznqTH+*T;?j+i1pr~#+1_HZLu7#Z%KxY>oD5HMBuW8R*ZOsO<{C^O-wipRX~?C<yBQe`k=tG
1b`%5h={Fhb4<|10bpwc^POSi{zAxmpGMz)2WX$_{rn$8x<iODDqlox$Hgl#w9|2Atfehjpkhvv9lSm7`L48w*x1Z`{P&a5I(bd~
bb;0col-1Pp-?LdG7K!kwsyxUg=rHjY^YtT@$k~@MN3yAh-5&pQ7}P82(f=zlUHg)|7mRl#7e6<vzL05d3N-g$(R|uDp^XRrfW63
yt)~RqBv$|?59VRF?dQGnMW0?XG-TsIo}x<HBBRyQ*C0P>RB@???uJN<W#Rze;;Y>4S99unO?uI9gbdBVjZ?D7rZbXK|7DUIsI(D
PsG0o@eU-D?n&1DO)t}}Eu~=v$1>KKRZ@t?R)8pj8L<9wJ&Dv7)235PyAF|@4!#}HfbKK`hWHOYXm34&Cq8M^$I&GCC%_-pV<GAj
67BgeKCgP4Z52U=wsjpP;Xg}7dOQs68KTZR(#ppAn>@Ph1KUmvI_!rY&8iT{@61PXBzV1s0sz4>7aREU!O&N@fox&chu{eb#*T6r
m{Ra0G_b6%g*29MMA6kaT}+uaC3*2QGMe{v&oW3Kwwcn-rs1SG5&N1?qv7qRb{&{@)ebj6;#(WB7ilL8sg05Yr<x}Y%@NdY+QCgB
-#y&|6Qo)6EA@bKCo{HCSi_*(FPx4+?9B&;x9yYoj&L5Kki$AKIu^_l>vl--ybiSM-=@8o_Q6V0g)c#X{l)tN6XzoP-&5kx{E2Mm
37~Wu2ryv_ZAMUIShS)CyY<+7zhmw6?OX2RXxytUM+L&ycPGn1bUb*IlQU)ZZ+g$d(r`<9VJKeogwV&<20j2@+nKSGKOYr&380!|
rU$YD#`h<WRUB}j%+gdzYePvWn2lE2bT-6EY{`U7kxJ4M0Ktd?VWkh;$0|giO5tA~VvL28aUctq>@m|6$0HkL*`suypA7cQN#8qg
JdY&iO&4*ZN0`EQGFu^~V4&G75My(@lTA(o66Y)~s9|Pe<EI#kAnw*~+<4xxo5PAkT6j$ZaM}otybL_`%v^Y;W!-mbG#1gNml>G5
LmV(N6G}|Gxti)bpvwy^w=9h)q;{}S8Z`#*I|0y>uu;$s0}Dbp+h-W>3?0WOk*6`FiYP%FDMg2d8_~VPX@R)euLHLp+8qbq)Z@Yp
9;8Sh0!#_GfO*b=Cl0(OBn3e=N4O+}bmS<=$rQvz&;ll(+~SDj2veSt4^nD<&qI*#@X$Z!qSP(&lYY)UC#{u3r2Y|n)0{K~>Uy_U
iy`QTjzn)yM&pfVp0sBIdUh<H2e->QaY^8*{fzJ(G)Q;xys}fVI1Gn)fKL%bd}q<gjkL1Uq(>;n!zVe7fQ^D8WY$KQL1l=hB&KRA
iW;Fwo+F1&Wy>g^sxH6m$++F@C+1^8Pig9T_X*nya+GlZ#2{u&O7z^Ef;kw`gC__O_3f*i2jevQXq^+)P}|eKW_?gDjJ@cR&~~DG
00SL{y{r!EgJVJwEFn^bHeYLE-H;)udg$gujL@@IQ1D^4cQ$w!0qA=oD}0&d1S<?WSy`}spgtVgq-pXaab7WyD^~AN;gNh<l~;k2
sN^9;DxwXDBzJqyLBTc)@a^;R1c-^zgT%teA>Hj;3s@3uPa}c;89?Au-lD)PyzL8_pP|6CBi3zNg+mGy_oSU2lyGJMkPT;T>5p1Y
>MuHGP*vSvQb!`y0<V1(G)Of=nC9blx?3UDa%G8rW_nYwV#}5tHRG*jIkew5NUCIk&}4*URsri^4eM|qFoU+vD5fC~j8I^hf`*+@
jv5Vi-sf)~)pN2;Lxd9B4vI$Al1tK|WjBsGbBxXeT-D-55h}cN=1f)L3d{t^CDymqF7J5A)CjBwF@Zfx#MLM-WYD4kbR=mPHHZ~=
YKRAw6WTz&Ai)^`3l0$m0a4^=V6|i`yq7`YuFnpF8{#=!x&8=kUB_uM^wo(XOc!N=G*0Y}x+A8B;A=o(A@m-|vk|2yWFD@Iu<22)
c*1Lg9o$UEExkC@UYwI!8l4X6WCNi^02G3#v<OB8LMQ?|ND@fkLsf^Vb$fD27KuC)q0q2#>KqafIbmE4o6@`xrC7fAcNwzCAz2v2
=q3w<3St7hLc+HCmN%paS8J(Jo3|NJL=gpI2)LLyp{iJSwlg)|ylxvv-g(xb@X0|@bks54ti?&G4Qo0bWG=TuLI89|ELC~dXa;6F
A{ItuHW2Rxf+9r*+H|ENMw`JPmOztWhIW;hql69e>v)df1=Vf@Y{X<zY%SMAoAEp_K^eibExu(a=!^tc8BH_=9DQeun88JIAoL-0
M$`@003eDe>89liw;|filbKzq&l+yLk6kpJxw$mpvzxaltu*GFWY+dxCrWa3(>G&>JzZF2u-j>f=J9h>H$|g`Am!Q0s2TMkSgyK}
1G08arjAcjBf5$qBmmqUF=uWX8bMC%ZIi_>PI8^N$+R`$P8NC{bOw`S!0UcDu|Xv~nE`SSC#hT(h0w7$&rG?*<Yzfl^K4+lTvH*p
9xiDvyWRO+A0w3-*904vLZT#_3IlZ)R+^9;6WS9!I2?4+l!moM9mb2^KC>e8fVH~Nw;)hKB!<?nDr-_O$gy$}qZm5MnK~v#S;Z+i
<m;}E@Zy^`XO>est-FIMMhgd%ms;pt*=L4=;%ivoFhG^Si2#8sw?JxkCz;)jvamAr4y%ETi9s_LijkVhpp?N;AV^|ha5Z9g9y6v)
nxu3!WK|K3YAPyL_tuCBA_!u|9u&b$z1kNXJCxR*cRZg}BX(<=@bWw7hjK#VD$h&7x!K=FLV2=53v<1*)gaQ4*;V6}cZ^x)F3)^g
2aqp=x*etBlCtP-0;s7KBEfSyY|+zz9d*>sfjv@OD?}e1cdB<ij#1Fe#N-a0p2dsYzL+{B#KNvhiklp<uN%#Cxg4FE+6cgh(qtQz
F5<YvnjKY&q&VzIp?8geb3;T_E_N7`+^u#{8PVT6GZjl+(CfyVyBu4SG`YieHq~2-Ze|dD0irg-+5mVU4aA`mUrqG@NQf~25H?3E
W$`lCMKCwn$Jb4}DEFL_Q5@GpQ>`kIri0V)d!CaPNKHtQW*a=oj0dn}iq;7o#E=P5-T^Q>-vCSzNzXQ!D5M$A=1w)njS%CWFf)lP
i*H_;mK}E|PP4jEi`!OoXHJ2r1wlaGs2SFPb>w6b1yTzE5F#_AlGh({S!6_t$OB`pf!aYRhX?>?eGTUYMZWU}l?5}-WEkoJ0BZCz
<3q;!=o76e5(x*lK-SIhXbmTG4VRO9LqTc71VucVpj*4$+)1;FQFtg}oyL?8Bc)6cEP|>)^VgdgSsw+BPkRiRlgWq@MVN_!-%vpV
E;*pGBOC^X20V)sRRgb)t#TF}&XhCCa|;Cn4m&-A4zniH<srs>GBgd}IGjoKFDyp|BLfgjKt?(&j<S={)pU+-k(Ritw!!O6TrESI
6gqWiSZ{9ssJqI?0%%A;9crFiaAAvl!;dWX^{uKK2Sc%wiid(=c<t!b72rLNGg@k-MHEt=ZbW)$tjjHBZ%jJ6db>`mWb8;>u;nyP
Ab1=(1XfHVo*K?g!(pQXR8Iq~@deF}DdP;C2zAt!Ea|8&V0VQjA|5=8xOf^muzUi;OpYXWply!rRQMvr7*^UL?w|*JCvbfYupcj-
d_E?Q&$!bkVZl}J4C?5*=VMQH!X1XL>VbQcuP6P)#1yEMG$Fjy;~4nZiH@rppqmg5^iIewNI5{zl2IWT7;qeu0oBKk0PO7Bun_B(
Nu>yZIq9>uDo8m7;5$lrWs|Q^Mbi~2XHlt^g~*sg1i95g1W-^~XdOY$LFYrgGYx_JoP+?d_Ta?xqZo|e!r;FpY1(06<>8Xn@vVF`
Ofko1j@>mhE22Yen8g(pgforcYm2~u=JIljCL~ylk1k{iyR}p3Ff0%?%?;>A=wvw&!J%iQKQD1ZX8<fdq5!Q_S;|lr=fpaln3Woi
eES;-z<}4dqxx=#5rjU(#SjF_2dn~&c0FSV#Cv-V_7IZL8mYk(J5Ipx1SlZ_vKPirrw1XWfOrMwbUPliIWWU8!7f-@Hw?tVGG&Tk
jDqDtzW3v=nFhbugmF4uD@`QGMF^+RErLKo(ER?Ee%<Xg;k`l8(~CaWWdXLkxT1WU$eu0)Q!VazU>m$pDS*-o=Y>Q^1^`<E^@yWr
50&NV9ilw2)SPad2bm`NoX^ptX+i90ih8n<fPMqq3PUoS*Y3`l0%mB^7qSE0v5pn7i7Dfaj@PD6xHy+#s0QOa8!^v#*JJ1h$vxjF
r7iYWWjHWw8Ak^|JXD+)*{9g#46?TJGPsijRe0n6&62Slq}JQ4|H~nt6QsdIgeS+qD0F(BbULOQWHIqTItXbCn3-ZtB$U+z&cE;6
*1&@ZgkA#%@~MlLKzvI&^)<_;(<E@tfS+hUs`<)NqMi@{K9B&?BkYu2B{=rr_CODDdJ?q9aQ^fUt%9lg!In9)oFL~A(+JU-p$*#t
aq7YW=c(ByP))*n@MYm_V~%4w%vEaRv=VMXg5jp&h}m(i#GymPe0*Pzp<j=sKIk2UVdhmm{aM@JgLaro=?*7z1U^1J3=S+jmd0^-
oef4N>{EZ^<v!@=r-v=$(F5#VUwnsgd0K=Yk34wE%e3t~cby!Enq>@-{CwC$<Oz%H=L|zli43%uf%R(uo)STT?lm!>ZNrgUgkh+1
vBa1mh=>I-%rTN=7^HEjQIke<p}C2hWO=b9L5#SuMIJT|5sI`e7jeS0ajq`gR0RycX$YDr9R)h7R}L|zgGeUE)KwKQN=OPoK_g)<
V}_)zyC-+r8`@EV!f~ACLf`Os0Q3&R0=h5-g!`bX0m(1oooAC?ekQ5<A0KBTI4Ph96OGvG2($$;3P16&2gyEoGt6-52V*`y%<$sG
Oav0Ld;g~}E6c#*Ic6&V3pz(Fl{Ghqz%*o!mYBa7>htlu$7FZUmt00LY`>Ophsm)j_-dW;KuI+b=uRS4G*>ynP<3t7vj@v~b^*Nw
?2?F}m>{WQrlb%%;V=+_ZTEfA9fpEBz@ZZp?%UA3J-@3ilPE`@ZVwQH(_9oBLx;fZ^3doD3UE;*I>}D)|4W4)oWc#f0RV@L3E~Ir
z&v_ivUz<5l=o5gUAn)U$W4A;_RWp{E^<sNB<wcjCWvSxrbL`5omu?zoRXyF<jO=!nU!nPb5nb&WSpfAA@;i7^1LZ&Ck!h&%5Oo2
&~mPD+Tpogdh{v9gRtUt*`>F79GIsZZtpxBN^2481bVVzrjtvJ+k&MlzIds#j1DtW<e9dMtkC4pqXV-NL{0}w6D)zLKrtXO+rVa-
wxtU}2OozRpmEIQjz=LKONaqMfL5Ckrr#_mO&ZEMtw?J+hQzwWb%Nfl#TIJB!^X@jk%JWN$%b}1=*P9*6hLD-W>M+Z0ox9-4mGWx
&@ds>ss)<fK@CC@QVn+iY?rbGVuEIXh#{p<1v~!34KoB$A>UCFdrBk<3MfhvB&um(l7^Fcw{L%LF&K`JYN{%ADvmHakuYoH_;e4j
A8b&Kr*NOb8|yrOpP92$@e`Xsb#RF%*EN7<N^jSuvr51akK0dn5U^RvPpxcchvg&C<mV1eW{x-X)P*Agd7n>?u%3Ek&3-ZLHZ=3o
!p=g9C(lhv{bC2@pWucFL)-pDQGD!b$(D>LZV!0B+AIb|^e@#TxIeE>`QO#5ePoC|pVCCuM|4s&G!&G7B$y_ED4-ywW{9bpT8d_h
37RP-7(!|iRw=9-0{Vds1IJ<t0HE;IY}Fe~8Y7UOawDb{PS+#<oD*lf-gG^`zr)yxO&U4u72bz0lkUef>IioS_Z-7KRr37!AFHTD
_8u}dK%Wm8PN*@&1Gpe5C<273m=BO;PDlk33H~@xplJ{wBo9S1+ydntB&4zmcmTXz5qW%r|5&8<jKt9+L!e?Y2BH_QpF`{)<B<@m
N(Pjm38_|s2u77@5HcbfC$hj_cF*0M&)@OHBnLi7R6@)%VKtw-+G(s(F_PzL2w}1xuXFf416&00LeFQ?;lR_hha8PJ<+n9h!;hGL
L-tfc9-l-H{-uHOK0IWA4;eL!L-Z~xV;C`8R7FqYC*m&Po6*UcT+4|>p!)zx11GH9q4yWjEw?iT^N4nbkI(K@J)S*2^7x&=F_8UV
RH=~^tSSu>m79)FXSEkGq@t858dRaB1qrUD(WkhDm=vsm@B^@KXPk%}HpfhMufwJwJR|)5GoqiFTKP%w_Fw?`Sgs+V2$MpUq=?cc
hY;gJVoEbOf@UIWnuubn_D{RR2GW|x267~jvU4>4oa_*QcZJJePG3EJioJk6?*OnEi6D&UIcSM7C$KrvI(J;-$_dVQfoVE_u7JTJ
oERp6f3uE_5mX9#lT}_4y!+3r;Gy6>V~8Z0V@SjpV#bq{BGIBYbVFkyj)Z<J4RI)@)hkOxV#ek?SZP;DRndj(1OC&gzk$7k*NVm%
ueGc(P(1vZ=JMv6L}#-OWy$gYwoUB1Cg+O%dg-B!{Q7KP?cy7yXqiZXN*W>>0D_{3m4CG3d$1qB;hw;>0n0EOWO9T!59$EHiGAAR
XM?$Xa`R-SG%)_|+-vC@846EA?-Qd^Aw>Xpk;{>}+h@X(21QgAen_M@?y*AsZ$Sea{kNycrTw?3w1?bG!h0zN4-<3RKNiGCQWk^5
iVA&TzL@^)Jd-`<M?bG2AIAD*9p1_oz=dfV?Sbx|WE(?>Q~uK-<)LQG+2hYn4R9I7L$=!hG|35V9zGT`0u>DE(y|Eoc~CMW0Y8VX
7zq<p;K4b_YGtpi7Dup^o+-Cn*%6cAZ{(l5d+SceT+#1=tu9GD$xNxmCObsY8qjktNE`<O0mXnb#~=a9Q|7>!glOyRfTcEfahts7
puARCZQJg6ckBYlafdm{qL<`zgcyeG;B)dynr-MQ(_JN?hVpt0(VS5k)?j^46Gi?u?TjGx7SJ9@Np?|#+sl?+<%;hTkUnBQS~BY#
hl3$-IV*!3E?`s$h@|tgd{`!-gPk}q5bI}PpAiO@hr$;Gw53v{e2sU9C^u`Z-Q_Wm(4UrDY|NnP`M}L*Vi>K1P^F|$8d9LE(4-Y{
^?GKqbh4YA?sAxqqXkg+ZH{5d+H$f79GUewXOr>|2JfyWH_-5%)I|PJh(eT^q9LgtK%d@_(k7KLFdX~+i|)bRq(q>hBMkX~0qmlD
1cG3`KfmFJc*n~VUyOgFQmwpACL@+TAO{b;2;5xn0AvUnhJ{{BwpyeEHv>ipE@VrnH9?|Kz*SLsL?LD*8~+U1a*vSM1)EP&0x(EK
GC?P-HY7l;!w)*u4Rr&p4QmrY5xICkf((p=C<`p66F|glhf*-_ND8>CEjchGH=#iWNyxCA0tt+vn20h*8VuM_jzcQqLJ)Oq4P>da
RGI=!jaI#SQIdt`7;U8)K@_oq2%;W^Cjh%2l*WZi6%v5DH35twt2d_fYZ1+x#G*?QkA`7~SDg+T(jtSo4I+?X3kkO2xMj2uzPD0F
JE}skhDt&ZjUj><2sWHF5HJMoJKQ3=r?FkO=1OjFlys<`xJo6}%I(3|iM?jFAPG5|qCrlE;8c`JI>*D8d?u45IOt~gcXTNO1eE~W
BIZyqR}+ow@DwS~@EN0_4xJ_Zyy^<SArAh3q)ibA@emplNv%|ETWqX|mAB=E6MTOk5S|ixpQt_%=x<%-<UXjN0Gfy*NEC)tm_R+#
*GPn=76SG$g2u!q5FmiqF#Y4wL6IM+@Mel&!TC`@#56`S!EW$;WdA=j6Gz^ldhfixebKp3W=4X7o>C!A3qRwJ{qgPm_}s76{K5aX
|6VYBwrfQjTlu8?6RXQT6UkX3spHl3!sBXorWWO@Wk<(Gzm0~v_J>x@<V9v#(>Dg&E&acjGHOx@&6#h-+XE2)Vpyy=3uvm9Q7HHR
?ADc@DfVcmWBg_4!=1&y_h3>Om0}Guzow@2T6}ly!<TIMSz{P{JTNjY&l+IJk@{-Kiw}P9hkKKThOGO(rjLpE>@gG&Q^%$ufl=#*
aD1}^;o<JW9U&89U*Blp$<WPWr~`+;bC7$X1U1L?pS!2Ov;RLX{{uRH_wX*2$EY<WNeKQkKiNZ5BWbXQ0y=<%J*FSt%3xhSrw(mX
XA4?=0iL63hH2^9!zP0bI@9+saKoSfL*>oIZ#~<Z5Pq@!JHOf6os*h1c-tX(I!~)iiHA;`Y%Nd~jjSD2XqKzcC}H0BaI{;L#yZI)
TM<^En4(G}?sZeYJ}!5q0s1F_0{_C4G0{tr51dG{F3S0orIr#2`OEW@^!(R}m)nN0B#H9lk+|szD)~!7zGGD@itwu0nIEI^=b(%E
nK*mb`g&G8eD46(b6H+#*V9Wd5*b+ja^Fwv{ZOd@Yc_Lt^tj=_xA^n+-@Mxe6a-=kC)_sDwG=A^R<@Sgch70{dEWB&J)xJw$7;)D
SxbNNA>;{pFc<Bhxg?NJw4eXQ+>uTcBqvF0761
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
